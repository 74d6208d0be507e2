package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Wording;
import org.junit.jupiter.api.Test;

class FormTest {
    private final InstrumentDefinition weather = Instruments.weather().definition();

    private final Wording words = new Wording(
            "weather",
            "en-GB",
            "Last week, how often …",
            Map.of(1, "Did it rain?", 2, "Did it blow?", 3, "Did it thunder?"),
            Map.of(1, List.of("Not once", "Some days", "Every day")),
            "Words by Barometer House");

    @Test
    void withoutWordsAQuestionIsItsNumberAndTopic() {
        Form form = Form.of(weather, Optional.empty());

        assertThat(form.questions())
                .extracting(Form.Question::label)
                .containsExactly("Item 1 – Rain", "Item 2 – Wind", "Item 3 – Thunder");
        assertThat(form.introduction()).isEqualTo("It asks about the past week.");
    }

    @Test
    void withoutWordsItSaysWhoseTheyAreAndWhatToDo() {
        assertThat(Form.of(weather, Optional.empty()).wordless())
                .contains(
                        "The words of this form belong to Barometer House and are not shown here. Ask from the printed"
                                + " form, and enter each answer by its number. Ask them for the words.");
    }

    @Test
    void withWordsItReadsAsItsHolderWroteIt() {
        Form form = Form.of(weather, Optional.of(words));

        assertThat(form.wordless()).isEmpty();
        assertThat(form.introduction()).isEqualTo("Last week, how often …");
        assertThat(form.source()).isEqualTo("Words by Barometer House");
        assertThat(form.questions().getFirst().label()).isEqualTo("1. Did it rain?");
        assertThat(form.questions().getFirst().choices())
                .extracting(Choice::label)
                .containsExactly("Not once", "Some days", "Every day");
    }

    @Test
    void anAnswerWithoutWordsOfItsOwnKeepsTheDefinitionsLabel() {
        Form form = Form.of(weather, Optional.of(words));

        assertThat(form.questions().get(1).choices())
                .extracting(Choice::label)
                .containsExactly("Never", "Sometimes", "Always");
    }

    @Test
    void theHoldersSourceLineIsShownEvenWithoutTheWords() {
        assertThat(Form.of(weather, Optional.empty()).source()).isEqualTo("© Barometer House");
    }
}
