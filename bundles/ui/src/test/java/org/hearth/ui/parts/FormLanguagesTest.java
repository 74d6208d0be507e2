package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.junit.jupiter.api.Test;

class FormLanguagesTest {
    private static final List<String> TAGS = List.of("en-GB", "ar", "cy");

    private static Person speaking(String words) {
        return new Person(
                PersonId.create(),
                Person.Role.CARER,
                "Rowan Testworth",
                "",
                Optional.empty(),
                Optional.empty(),
                PersonDetails.NONE.withLanguage(words, false));
    }

    private static Optional<String> spoken(String... words) {
        return FormLanguages.spoken(
                List.of(words).stream().map(FormLanguagesTest::speaking).toList(), TAGS);
    }

    @Test
    void aLanguageIsCalledWhatItsSpeakersCallIt() {
        assertThat(FormLanguages.name("cy")).isEqualTo("Cymraeg (Welsh)");
    }

    @Test
    void theLanguageThatAFamilySpeaksIsFoundByAnyOfItsNames() {
        assertThat(spoken("Arabic")).contains("ar");
        assertThat(spoken("العربية")).contains("ar");
        assertThat(spoken(" welsh ")).contains("cy");
        assertThat(spoken("English")).contains("en-GB");
    }

    @Test
    void whoeverComesFirstAndSpeaksOneOfThemIsHeard() {
        assertThat(spoken("", "Polish", "Cymraeg", "Arabic")).contains("cy");
        assertThat(spoken("Polish")).isEmpty();
        assertThat(spoken("")).isEmpty();
    }

    @Test
    void itIsKnownWhichWayItsLinesAreRead() {
        assertThat(FormLanguages.direction("ar")).isEqualTo("rtl");
        assertThat(FormLanguages.direction("ur")).isEqualTo("rtl");
        assertThat(FormLanguages.direction("en-GB")).isEqualTo("ltr");
    }
}
