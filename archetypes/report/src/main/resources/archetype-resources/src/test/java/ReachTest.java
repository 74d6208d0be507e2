package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.api.programme.Contact;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.IntColumn;
import org.junit.jupiter.api.Test;

/** Counted by hand. */
class ReachTest {
    @Test
    void aFamilyIsSeenFromItsFirstAttendedContactOn() {
        EvaluationDataBuilder data = new EvaluationDataBuilder();
        int first = data.family(20_000, IntColumn.ABSENT, IntColumn.ABSENT);
        int second = data.family(20_001, IntColumn.ABSENT, IntColumn.ABSENT);
        data.family(20_002, IntColumn.ABSENT, IntColumn.ABSENT);
        data.contact(first, 20_007, "walk", Contact.Outcome.ATTENDED, 45);
        data.contact(second, 20_008, "walk", Contact.Outcome.DID_NOT_ATTEND, 0);

        Reach reach = Reach.of(data.build().families());

        assertThat(reach).isEqualTo(new Reach(3, 1));
        assertThat(reach.notYetSeen()).isEqualTo(2);
    }
}
