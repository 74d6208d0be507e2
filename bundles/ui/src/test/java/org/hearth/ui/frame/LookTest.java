package org.hearth.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.api.programme.Accent;
import org.hearth.api.programme.Colour;
import org.hearth.api.programme.Logo;
import org.hearth.api.programme.ProgrammeProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {
    private static final Pattern TOKEN = Pattern.compile("--h-([a-z-]+):light-dark\\((#\\w{6}),(#\\w{6})\\)");

    private static ProgrammeProfile profile(Optional<Logo> logo, Optional<Accent> accent) {
        return new ProgrammeProfile("Little Harbour", "Northbank", logo, accent, List.of());
    }

    @Test
    void withoutColoursOfItsOwnItLooksLikeHearth() {
        assertThat(Look.of(ProgrammeProfile.plain())).isEqualTo(new Look("Hearth", "hearth/logo.svg", ""));
    }

    @Test
    void anotherMarkHasAnotherAddress() {
        String one = Look.of(profile(Optional.of(new Logo("image/png", new byte[] {1})), Optional.empty()))
                .icon();
        String other = Look.of(profile(Optional.of(new Logo("image/png", new byte[] {2})), Optional.empty()))
                .icon();

        assertThat(one).startsWith("programme/logo?v=").isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"#1D5C3A,#8FD0A8", "#000000,#FFFFFF", "#0000C8,#A9A9FF", "#8A3A00,#FFC08A", "#6A0080,#F0B0FF"})
    void everyToneCanBeReadOnItsGround(String light, String dark) {
        String css = Look.of(profile(Optional.empty(), Optional.of(new Accent(Colour.of(light), Colour.of(dark)))))
                .css();
        Map<String, Colour> lights = new TreeMap<>();
        Map<String, Colour> darks = new TreeMap<>();
        Matcher tokens = TOKEN.matcher(css);
        while (tokens.find()) {
            lights.put(tokens.group(1), Colour.of(tokens.group(2)));
            darks.put(tokens.group(1), Colour.of(tokens.group(3)));
        }

        assertThat(lights).containsOnlyKeys("ember", "ember-hover", "on-ember", "ember-soft", "ember-ink");
        assertThat(List.of(lights, darks)).allSatisfy(tones -> {
            assertThat(tones.get("on-ember").contrast(tones.get("ember"))).isGreaterThanOrEqualTo(4.5);
            assertThat(tones.get("on-ember").contrast(tones.get("ember-hover"))).isGreaterThanOrEqualTo(4.5);
            assertThat(tones.get("ember-ink").contrast(tones.get("ember-soft"))).isGreaterThanOrEqualTo(4.5);
        });
    }
}
