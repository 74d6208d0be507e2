package org.hearth.ui.languages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that the screens speak. To add one, write its PO file and add it here.
 */
public enum Language {
    /** What the code is written in. */
    ENGLISH(Locale.UK, "English", Direction.LEFT_TO_RIGHT),
    /** Written from right to left. */
    ARABIC(Locale.of("ar"), "العربية", Direction.RIGHT_TO_LEFT);

    /** The name of the browser's cookie that keeps the choice. */
    public static final String COOKIE = "hearth-language";

    private final Locale locale;
    private final String ownName;
    private final Direction direction;

    Language(Locale locale, String ownName, Direction direction) {
        this.locale = locale;
        this.ownName = ownName;
        this.direction = direction;
    }

    /** Which way lines are read. */
    public enum Direction {
        LEFT_TO_RIGHT("ltr"),
        RIGHT_TO_LEFT("rtl");

        private final String attribute;

        Direction(String attribute) {
            this.attribute = attribute;
        }

        /** The value of HTML's {@code dir}. */
        public String attribute() {
            return attribute;
        }
    }

    /** How dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** What HTML's {@code lang} and the cookie say, such as {@code ar}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** What it is called by those who speak it. */
    public String ownName() {
        return ownName;
    }

    /** Which way its lines are read. */
    public Direction direction() {
        return direction;
    }

    /** The language with that tag; a country behind it makes no difference. */
    public static Optional<Language> of(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(wanted))
                .findFirst();
    }

    /** The language of that locale; English when nobody speaks it here. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }

    /**
     * What somebody reads: what they chose, or else the first of their browser's wishes that is spoken here.
     *
     * @param chosen the tag in the cookie
     * @param wishes what the browser asks for, the dearest first
     */
    public static Language of(Optional<String> chosen, List<Locale> wishes) {
        return chosen.flatMap(Language::of)
                .or(() -> wishes.stream()
                        .flatMap(wish -> of(wish.getLanguage()).stream())
                        .findFirst())
                .orElse(ENGLISH);
    }
}
