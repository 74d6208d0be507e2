package org.hearth.ui.frame;

import java.util.Optional;
import org.hearth.api.programme.Accent;
import org.hearth.api.programme.Colour;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.ui.parts.ProgrammeMark;

/**
 * How a programme's pages differ from Hearth's own.
 *
 * @param name what the programme is called
 * @param icon the address of the tab's icon
 * @param css what is laid over the style sheets; empty where the programme has no colours of its own
 */
public record Look(String name, String icon, String css) {
    private static final double READABLE = 4.5;
    private static final double STEP = 0.05;
    private static final Colour WHITE = Colour.of("#FFFFFF");
    private static final Colour BLACK = Colour.of("#000000");

    /** {@code --h-card} and {@code --h-ink} of light pages. */
    private static final Side LIGHT = new Side(WHITE, Colour.of("#241F1B"));

    /** {@code --h-card} and {@code --h-ink} of dark pages. */
    private static final Side DARK = new Side(Colour.of("#24201D"), Colour.of("#F3EDE6"));

    /** The look of that programme. */
    public static Look of(ProgrammeProfile profile) {
        String icon = profile.logo().map(ProgrammeMark::address).orElse("hearth/logo.svg");
        Optional<String> css = profile.accent().map(Look::css);
        return new Look(profile.name(), icon, css.orElse(""));
    }

    /** More specific than the style sheets' own block, wherever it stands. */
    private static String css(Accent accent) {
        Tones light = Tones.of(accent.light(), LIGHT);
        Tones dark = Tones.of(accent.dark(), DARK);
        return "html:root,html:root[theme~=light],html:root[theme~=dark]{"
                + token("ember", light.plain(), dark.plain())
                + token("ember-hover", light.hover(), dark.hover())
                + token("on-ember", light.on(), dark.on())
                + token("ember-soft", light.soft(), dark.soft())
                + token("ember-ink", light.ink(), dark.ink())
                + "}";
    }

    private static String token(String name, Colour light, Colour dark) {
        return "--h-" + name + ":light-dark(" + light.hex() + "," + dark.hex() + ");";
    }

    /** The ground and the ink of light or dark pages. */
    private record Side(Colour card, Colour ink) {}

    /**
     * The tones that are made of one accent.
     *
     * @param plain the accent itself
     * @param hover the same while the pointer is over it
     * @param on text on either of them
     * @param soft a tint to write on
     * @param ink text on the tint
     */
    record Tones(Colour plain, Colour hover, Colour on, Colour soft, Colour ink) {
        private static Tones of(Colour accent, Side side) {
            Colour hover = accent.mixedWith(side.ink(), 0.2);
            Colour soft = side.card().mixedWith(accent, 0.1);
            Colour on =
                    accent.contrast(WHITE) >= READABLE ? WHITE : until(accent.mixedWith(BLACK, 0.85), BLACK, accent);
            return new Tones(accent, hover, on, soft, until(hover, side.ink(), soft));
        }

        /** The first mixture with the other colour that can be read on the ground. */
        private static Colour until(Colour colour, Colour other, Colour ground) {
            double share = 0;
            while (share < 1 && colour.mixedWith(other, share).contrast(ground) < READABLE) {
                share += STEP;
            }
            return colour.mixedWith(other, Math.min(1, share));
        }
    }
}
