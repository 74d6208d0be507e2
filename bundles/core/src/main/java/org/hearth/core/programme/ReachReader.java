package org.hearth.core.programme;

import java.net.URI;
import java.util.regex.Pattern;
import org.hearth.api.programme.Reach;

/** Takes what the deployer said of how this Hearth is reached; what is wrong counts as not said. */
final class ReachReader {
    private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");

    private ReachReader() {}

    /** What the configuration says, word for word. */
    record Said(String address, String behindProxy, String linkDays) {
        static final Said NOTHING = new Said("", "", "");
    }

    static Reach read(Said said, AccentCheck.Listener listener) {
        return new Reach(
                address(said.address().strip(), listener),
                proxy(said.behindProxy().strip(), listener),
                days(said.linkDays().strip(), listener));
    }

    private static String address(String said, AccentCheck.Listener listener) {
        String address = said.replaceAll("/+$", "");
        if (address.isEmpty() || isAddress(address)) {
            return address;
        }
        listener.wrong(
                "public-address",
                "expected an address such as https://hearth.example.org, without a question mark, a hash or a user's name, but"
                        + " found '" + said + "': correct it. The address in the practitioner's browser is used");
        return "";
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean proxy(String said, AccentCheck.Listener listener) {
        if (!said.isEmpty() && !said.equalsIgnoreCase("true") && !said.equalsIgnoreCase("false")) {
            listener.wrong(
                    "behind-proxy",
                    "expected true or false, but found '" + said + "': correct it. X-Forwarded-For is not believed");
        }
        return said.equalsIgnoreCase("true");
    }

    private static int days(String said, AccentCheck.Listener listener) {
        if (said.isEmpty()) {
            return Reach.LINK_DAYS;
        }
        int days = DAYS.matcher(said).matches() ? Integer.parseInt(said) : 0;
        if (days < 1 || days > Reach.MOST_LINK_DAYS) {
            listener.wrong(
                    "link-days",
                    "expected a whole number from 1 to " + Reach.MOST_LINK_DAYS + ", but found '" + said
                            + "': correct it. Links are good for " + Reach.LINK_DAYS + " days");
            return Reach.LINK_DAYS;
        }
        return days;
    }
}
