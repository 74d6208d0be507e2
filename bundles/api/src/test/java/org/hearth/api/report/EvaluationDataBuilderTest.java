package org.hearth.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.api.programme.Contact.Outcome;
import org.junit.jupiter.api.Test;

class EvaluationDataBuilderTest {

    @Test
    void findsTheFirstAttendedContactOfEachFamily() {
        EvaluationDataBuilder builder = new EvaluationDataBuilder();
        int seen = builder.family(10, IntColumn.ABSENT, 1);
        int neverSeen = builder.family(11, IntColumn.ABSENT, IntColumn.ABSENT);
        builder.contact(seen, 14, "talk", Outcome.DID_NOT_ATTEND, IntColumn.ABSENT);
        builder.contact(seen, 30, "talk", Outcome.ATTENDED, 50);
        builder.contact(seen, 20, "massage", Outcome.ATTENDED, 60);
        builder.contact(neverSeen, 20, "talk", Outcome.CANCELLED_BY_FAMILY, IntColumn.ABSENT);

        EvaluationData data = builder.build();

        assertThat(data.families().firstContact().get(seen)).isEqualTo(20);
        assertThat(data.families().firstContact().isPresent(neverSeen)).isFalse();
        assertThat(data.contacts().interventions()).containsExactly("talk", "massage");
        assertThat(data.contacts().minutes().isPresent(0)).isFalse();
    }
}
