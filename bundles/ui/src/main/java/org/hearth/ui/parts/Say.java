package org.hearth.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.api.text.Sentence;
import org.hearth.ui.languages.Language;
import org.hearth.ui.languages.Translations;

/**
 * What a screen says, in the language of whoever reads it. The English sentence itself is what translators start from, so that
 * a view reads like the page: {@code say("Welcome back, {0}", name)}. Where there is no translation, English it is.
 */
public final class Say {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)}");
    private static final String[] SMALL = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    /** What stands between these is laid out by itself, so that an English name does not turn an Arabic sentence around. */
    private static final String ISOLATE = "\u2068";

    private static final String END_ISOLATE = "\u2069";

    private Say() {}

    /**
     * A sentence.
     *
     * @param english the English, a literal; {@code {0}}, {@code {1}} … are where values go
     */
    public static String say(String english, Object... values) {
        return fill(
                translations()
                        .map(texts -> texts.getTranslation(english, locale()))
                        .orElse(english),
                values);
    }

    /** A sentence that was said elsewhere, such as why a use case refuses: its days and numbers are said as they are here. */
    public static String say(Sentence sentence) {
        return say(
                sentence.english(), sentence.values().stream().map(Say::value).toArray());
    }

    private static Object value(Object value) {
        return switch (value) {
            case Sentence inner -> say(inner);
            case LocalDate day -> Dates.full(day);
            case Integer number -> number(number);
            case Long number -> number(number);
            default -> value;
        };
    }

    /**
     * A sentence about a number of things; {@code {0}} is the number, {@code {1}} … are the values.
     *
     * @param one the English for one, a literal
     * @param many the English for any other number, a literal
     */
    public static String count(long number, String one, String many, Object... values) {
        return counted(number, number(number), one, many, values);
    }

    /**
     * The same, with a small number in words where English is read: <em>no families</em>, <em>three families</em>.
     *
     * @param one the English for one, a literal
     * @param many the English for any other number, a literal
     */
    public static String inWords(long number, String one, String many, Object... values) {
        boolean spelled = language() == Language.ENGLISH && number >= 0 && number < SMALL.length;
        return counted(number, spelled ? SMALL[(int) number] : number(number), one, many, values);
    }

    /** A whole number as it is written in the language of whoever reads it. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** How dates and numbers are written for whoever reads the page that is being drawn now. */
    public static Locale locale() {
        return language().locale();
    }

    /** The language of the page that is being drawn now. */
    public static Language language() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> Language.of(ui.getLocale()))
                .orElse(Language.ENGLISH);
    }

    private static String counted(long number, String words, String one, String many, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = words;
        System.arraycopy(values, 0, all, 1, values.length);
        return fill(
                translations()
                        .map(texts -> texts.form(number, one, many, locale()))
                        .orElse(number == 1 ? one : many),
                all);
    }

    private static Optional<Translations> translations() {
        return Optional.ofNullable(VaadinService.getCurrent())
                .map(VaadinService::getInstantiator)
                .map(instantiator -> instantiator.getI18NProvider() instanceof Translations texts ? texts : null);
    }

    /** In one pass, so that a value that looks like a place is left as it is. */
    private static String fill(String sentence, Object... values) {
        boolean isolated = language().direction() == Language.Direction.RIGHT_TO_LEFT;
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(value(place, values, isolated)));
    }

    private static String value(MatchResult place, Object[] values, boolean isolated) {
        int index = Integer.parseInt(place.group(1));
        if (index >= values.length) {
            return place.group();
        }
        String value = String.valueOf(values[index]);
        return isolated ? ISOLATE + value + END_ISOLATE : value;
    }
}
