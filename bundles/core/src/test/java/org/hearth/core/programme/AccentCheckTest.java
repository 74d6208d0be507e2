package org.hearth.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.api.programme.Accent;
import org.hearth.api.programme.Colour;
import org.hearth.core.programme.AccentCheck.Ground;
import org.junit.jupiter.api.Test;

class AccentCheckTest {
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private Optional<Accent> read(String light, String dark) {
        return AccentCheck.read(light, dark, wrong::put);
    }

    @Test
    void coloursThatEverybodyCanReadAreTaken() {
        assertThat(read("#1D5C3A", "#8FD0A8")).contains(new Accent(Colour.of("#1D5C3A"), Colour.of("#8FD0A8")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aColourThatIsHardToReadIsRefusedWithItsContrastAndAWayOut() {
        assertThat(read("#7A8C2E", "")).isEmpty();
        assertThat(wrong)
                .containsEntry(
                        "accent",
                        "expected a colour with a contrast of at least 4.5 to 1, so that everybody can read it, but #7A8C2E"
                                + " has 3.23 to 1 on the well (#F2EEE7): choose a darker one. Hearth's own colours are used");
    }

    @Test
    void aDarkColourOnDarkPagesIsRefusedToo() {
        assertThat(read("#1D5C3A", "#1D5C3A")).isEmpty();
        assertThat(wrong.get("accent-dark")).contains("on the card (#24201D)", "choose a lighter one");
    }

    @Test
    void withoutAColourForDarkPagesALighterShadeIsMadeThatCanBeReadThere() {
        for (String light : List.of("#1D5C3A", "#000000", "#5B2A86", "#A33F14")) {
            Accent accent = read(light, "").orElseThrow();

            assertThat(AccentCheck.DARK)
                    .allSatisfy(ground -> assertThat(accent.dark().contrast(ground.colour()))
                            .isGreaterThanOrEqualTo(AccentCheck.READABLE));
        }
    }

    @Test
    void aColourForDarkPagesAloneIsHalfAnAnswer() {
        assertThat(read("", "#8FD0A8")).isEmpty();
        assertThat(wrong.get("accent-dark")).startsWith("expected 'accent' beside it");
    }

    @Test
    void whatIsNoColourIsNeverPassedOn() {
        assertThat(read("red;} body{display:none", "")).isEmpty();
        assertThat(wrong.get("accent")).contains("expected a colour such as #A33F14");
    }

    @Test
    void theGroundsAreThoseOfTheStyleSheets() throws IOException {
        String tokens = Files.readString(Path.of("../vaadin/src/main/resources/META-INF/resources/hearth/tokens.css")
                .toAbsolutePath());
        Map<String, String> names = Map.of("page", "paper", "card", "card", "well", "sunk");

        for (Ground light : AccentCheck.LIGHT) {
            Ground dark = AccentCheck.DARK.get(AccentCheck.LIGHT.indexOf(light));
            Matcher token = Pattern.compile("--h-" + names.get(light.name()) + ":light-dark\\((#\\w{6}),(#\\w{6})\\)")
                    .matcher(tokens);
            assertThat(token.find()).as(light.name()).isTrue();
            assertThat(token.group(1)).isEqualTo(light.colour().hex());
            assertThat(token.group(2)).isEqualTo(dark.colour().hex());
        }
    }
}
