package org.hearth.demonstration.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.demonstration.city.Dice;
import org.hearth.demonstration.house.TenItems;
import org.junit.jupiter.api.Test;

class AnsweredFormTest {
    private static final Instrument FORM = TenItems.instrument("epds");

    private static double total(Responses answers) {
        return ((ScoreSheet.Scored) FORM.score(answers).scales().getFirst()).value();
    }

    @Test
    void theTotalSaysTheDistressThatWasAskedFor() {
        assertThat(total(AnsweredForm.of(FORM.definition(), 0, false, new Dice(1))))
                .isZero();
        assertThat(total(AnsweredForm.of(FORM.definition(), 0.5, false, new Dice(1))))
                .isEqualTo(14);
        assertThat(total(AnsweredForm.of(FORM.definition(), 1.2, false, new Dice(1))))
                .isEqualTo(27);
    }

    @Test
    void onlyAFormThatIsMeantToRaisesAFlag() {
        Responses.Answers calm = AnsweredForm.of(FORM.definition(), 0.9, false, new Dice(2));
        Responses.Answers risky = AnsweredForm.of(FORM.definition(), 0.2, true, new Dice(2));

        assertThat(FORM.score(calm).flags()).isEmpty();
        assertThat(FORM.score(risky).flags()).hasSize(1);
        assertThat(risky.scores()).contains(Map.entry(10, 1.0));
    }
}
