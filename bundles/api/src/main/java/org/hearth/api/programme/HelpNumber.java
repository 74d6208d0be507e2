package org.hearth.api.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A telephone number of people who help at any hour, as it is shown to families.
 *
 * @param number as people dial it, such as {@code 116 123}
 * @param wordings what it is called and when to call, one for each language; the first is used where there is no other
 */
public record HelpNumber(String number, List<Wording> wordings) {
    /** The numbers that are shown where the deployer named none: those of the United Kingdom. */
    public static final List<HelpNumber> UNITED_KINGDOM = List.of(
            inEnglish("999", "Emergency services", "If somebody is in danger right now"),
            inEnglish("111", "NHS 111", "Choose option 2 for urgent help with how you feel, at any hour"),
            inEnglish("116 123", "Samaritans", "To talk to somebody, at any hour, free"));

    /** @throws IllegalArgumentException if there is no digit in the number, or no wording */
    public HelpNumber {
        wordings = List.copyOf(wordings);
        if (number.chars().noneMatch(Character::isDigit)) {
            throw new IllegalArgumentException("expected a telephone number, but found '" + number + "'");
        }
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("nobody said what " + number + " is called");
        }
    }

    /**
     * What a number is called in a language.
     *
     * @param language a language tag such as {@code en-GB} or {@code ar}
     * @param name who answers
     * @param when when to call, in a few words; empty if nothing is said
     */
    public record Wording(String language, String name, String when) {}

    private static HelpNumber inEnglish(String number, String name, String when) {
        return new HelpNumber(number, List.of(new Wording("en-GB", name, when)));
    }

    /** Its wording in that language, else in the same language of another place, else the first. */
    public Wording in(String language) {
        return wording(language, false).or(() -> wording(language, true)).orElseGet(wordings::getFirst);
    }

    private Optional<Wording> wording(String language, boolean anyPlace) {
        return wordings.stream()
                .filter(one -> anyPlace
                        ? plain(one.language()).equals(plain(language))
                        : one.language().equalsIgnoreCase(language))
                .findFirst();
    }

    private static String plain(String language) {
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** The number as telephones take it: digits, and a plus sign where there is one. */
    public String dialled() {
        return number.replaceAll("[^0-9+]", "");
    }
}
