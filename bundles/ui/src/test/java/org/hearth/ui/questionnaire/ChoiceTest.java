package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearth.api.instrument.Option;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static List<String> keys(double... scores) {
        List<Option> options = java.util.Arrays.stream(scores)
                .mapToObj(score -> Instruments.option(score, "a"))
                .toList();
        return Choice.of(
                        options, Stream.generate(() -> "a").limit(scores.length).toList())
                .stream()
                .map(Choice::key)
                .toList();
    }

    @Test
    void theDigitIsTheScoreThatThePrintedFormShows() {
        assertThat(keys(0, 1, 2, 3)).containsExactly("0", "1", "2", "3");
    }

    @Test
    void aReversedQuestionKeepsItsScoresAsDigits() {
        assertThat(keys(3, 2, 1, 0)).containsExactly("3", "2", "1", "0");
    }

    @Test
    void scoresThatNoDigitCanSayAreChosenByPlace() {
        assertThat(keys(0.5, 1.5)).containsExactly("1", "2");
        assertThat(keys(0, 10, 20)).containsExactly("1", "2", "3");
        assertThat(keys(-1, 0, 1)).containsExactly("1", "2", "3");
    }

    @Test
    void twoAnswersWithTheSameScoreAreChosenByPlace() {
        assertThat(keys(0, 1, 1)).containsExactly("1", "2", "3");
    }

    @Test
    void elevenAnswersHaveNoDigits() {
        assertThat(keys(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).containsOnly("");
    }
}
