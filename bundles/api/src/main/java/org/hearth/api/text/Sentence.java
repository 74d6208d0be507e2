package org.hearth.api.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence for a person, its values apart. The English is what translators start from; it is never put together from parts,
 * because another language puts them together in another order.
 *
 * @param english the English, with {@code {0}}, {@code {1}} … where values go
 * @param values what goes there: text and names, which are said as they are; whole numbers; days, as {@link LocalDate};
 *     sentences, which are translated themselves; anything else as its {@code toString()}
 */
public record Sentence(String english, List<Object> values) {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Sentence {
        values = List.copyOf(values);
    }

    /**
     * A sentence with its values.
     *
     * @param english the English, a literal, so that translators are given it
     */
    public static Sentence of(String english, Object... values) {
        return new Sentence(english, List.of(values));
    }

    /** What is said in English. */
    @Override
    public String toString() {
        // in one pass, so that a value that looks like a place is left as it is
        return PLACE.matcher(english).replaceAll(place -> Matcher.quoteReplacement(said(place)));
    }

    private String said(MatchResult place) {
        int index = Integer.parseInt(place.group(1));
        if (index >= values.size()) {
            return place.group();
        }
        return switch (values.get(index)) {
            case LocalDate day -> DAY.format(day);
            case Integer number -> String.format(Locale.UK, "%,d", number);
            case Long number -> String.format(Locale.UK, "%,d", number);
            case Object other -> other.toString();
        };
    }
}
