package org.hearth.core.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.api.programme.Accent;
import org.hearth.api.programme.Colour;

/** Takes a programme's own colours only if everybody can read them on every ground that they are used on. */
final class AccentCheck {
    /** What WCAG 2.2 (success criterion 1.4.3, level AA) asks of text of ordinary size. */
    static final double READABLE = 4.5;

    /** The grounds of light pages: {@code --h-paper}, {@code --h-card} and {@code --h-sunk} of the style sheets. */
    static final List<Ground> LIGHT = List.of(
            new Ground("page", Colour.of("#FAF8F4")),
            new Ground("card", Colour.of("#FFFFFF")),
            new Ground("well", Colour.of("#F2EEE7")));

    /** The grounds of dark pages: the same three. */
    static final List<Ground> DARK = List.of(
            new Ground("page", Colour.of("#1B1816")),
            new Ground("card", Colour.of("#24201D")),
            new Ground("well", Colour.of("#151210")));

    private static final Colour WHITE = Colour.of("#FFFFFF");
    private static final int STEPS = 50;

    private AccentCheck() {}

    /** What a colour is seen on. */
    record Ground(String name, Colour colour) {}

    /** Hears what is wrong with a field. */
    interface Listener {
        void wrong(String field, String message);
    }

    /**
     * The colours; empty when no accent was said, or one that cannot be read.
     *
     * @param dark empty for a lighter shade of the light one
     */
    static Optional<Accent> read(String light, String dark, Listener listener) {
        if (light.isEmpty()) {
            if (!dark.isEmpty()) {
                listener.wrong(
                        "accent-dark",
                        "expected 'accent' beside it, the colour for light pages, but found none: add it, or leave both out."
                                + " Hearth's own colours are used");
            }
            return Optional.empty();
        }
        Optional<Colour> onLight = colour("accent", light, LIGHT, "darker", listener);
        Optional<Colour> onDark = dark.isEmpty()
                ? onLight.map(AccentCheck::lighter)
                : colour("accent-dark", dark, DARK, "lighter", listener);
        return onLight.flatMap(one -> onDark.map(other -> new Accent(one, other)));
    }

    private static Optional<Colour> colour(
            String field, String text, List<Ground> grounds, String way, Listener listener) {
        Colour colour;
        try {
            colour = Colour.of(text);
        } catch (IllegalArgumentException e) {
            listener.wrong(field, e.getMessage() + ". Hearth's own colours are used");
            return Optional.empty();
        }
        Ground hardest = hardest(colour, grounds);
        double contrast = colour.contrast(hardest.colour());
        if (contrast < READABLE) {
            listener.wrong(
                    field,
                    "expected a colour with a contrast of at least 4.5 to 1, so that everybody can read it, but "
                            + colour.hex() + " has " + ratio(contrast) + " to 1 on the " + hardest.name() + " ("
                            + hardest.colour().hex() + "): choose a " + way
                            + " one. Hearth's own colours are used");
            return Optional.empty();
        }
        return Optional.of(colour);
    }

    /** Rounded down, so that what fails never reads as if it passed. */
    private static String ratio(double contrast) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(contrast * 100) / 100);
    }

    private static Ground hardest(Colour colour, List<Ground> grounds) {
        Ground hardest = grounds.getFirst();
        for (Ground ground : grounds) {
            if (colour.contrast(ground.colour()) < colour.contrast(hardest.colour())) {
                hardest = ground;
            }
        }
        return hardest;
    }

    /** The least light shade that can be read on dark pages. */
    private static Colour lighter(Colour accent) {
        for (int step = 0; step < STEPS; step++) {
            Colour shade = accent.mixedWith(WHITE, step / (double) STEPS);
            if (shade.contrast(hardest(shade, DARK).colour()) >= READABLE) {
                return shade;
            }
        }
        return WHITE;
    }
}
