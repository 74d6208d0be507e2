package org.hearth.api.programme;

/**
 * How people outside reach this Hearth.
 *
 * @param address the address that families' browsers use, such as {@code https://hearth.example.org}, without a slash at its
 *     end; empty where nobody said: then the one that the practitioner's own browser uses
 * @param behindProxy whether a proxy stands in front that says in {@code X-Forwarded-For} who is asking; only then is it believed
 * @param linkDays how many days a link to a family's own phone is good for where nobody chooses, from 1 to 90
 */
public record Reach(String address, boolean behindProxy, int linkDays) {
    /** How many days where the deployer says nothing. */
    public static final int LINK_DAYS = 7;
    /** The longest time that a link is good for, in days. */
    public static final int MOST_LINK_DAYS = 90;

    /** @throws IllegalArgumentException if the days are none or too many */
    public Reach {
        if (linkDays < 1 || linkDays > MOST_LINK_DAYS) {
            throw new IllegalArgumentException("expected 1 to " + MOST_LINK_DAYS + " days, but found " + linkDays);
        }
    }

    /** That of a programme of which nothing was said. */
    public static Reach plain() {
        return new Reach("", false, LINK_DAYS);
    }
}
