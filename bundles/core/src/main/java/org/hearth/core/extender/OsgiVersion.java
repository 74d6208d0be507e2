package org.hearth.core.extender;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;

/** Makes a version that OSGi takes of the version that a definition gives itself. */
final class OsgiVersion {
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,9}))?(?:\\.([0-9]{1,9}))?(.*)");

    private OsgiVersion() {}

    /** At most three numbers, and whatever follows as the qualifier; 0.0.0 with a qualifier when it begins with none. */
    static Version of(String version) {
        Matcher parts = NUMBERS.matcher(version.strip());
        if (!parts.matches()) {
            return new Version(0, 0, 0, qualifier(version));
        }
        return new Version(
                Integer.parseInt(parts.group(1)),
                number(parts.group(2)),
                number(parts.group(3)),
                qualifier(parts.group(4)));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String qualifier(String rest) {
        return rest.replaceFirst("^[.-]", "").replaceAll("[^A-Za-z0-9_-]", "_");
    }
}
