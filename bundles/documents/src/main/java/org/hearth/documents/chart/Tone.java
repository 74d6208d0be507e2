package org.hearth.documents.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The colours of a chart: a design token, and what it is in daylight and on paper. */
enum Tone {
    CARD("card", "#FFFFFF"),
    SUNK("sunk", "#F2EEE7"),
    LINE("line", "#E5DED4"),
    FIELD("field", "#8C8177"),
    INK("ink", "#241F1B"),
    INK_2("ink-2", "#5C534B"),
    EMBER("ember", "#A33F14"),
    D1("d1", "#1A3E51"),
    D2("d2", "#BD891C"),
    D3("d3", "#823D9C"),
    D4("d4", "#38724F"),
    D5("d5", "#6D90CB");

    private static final Map<String, Tone> BY_COLOUR =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(tone -> tone.colour, Function.identity()));

    private final String token;
    private final String colour;

    Tone(String token, String colour) {
        this.token = token;
        this.colour = colour;
    }

    /** The colour itself, such as {@code #1A3E51}. */
    String colour() {
        return colour;
    }

    /** The colour that follows the page's own theme. */
    String property() {
        return "var(--h-" + token + "," + colour + ")";
    }

    /** The colour as that ink writes it; a colour that is no tone stays as it is. */
    static String inked(String colour, Ink ink) {
        Tone tone = BY_COLOUR.get(colour.toUpperCase(Locale.ROOT));
        if (tone == null) {
            return colour;
        }
        return ink == Ink.THEMED ? tone.property() : tone.colour;
    }
}
