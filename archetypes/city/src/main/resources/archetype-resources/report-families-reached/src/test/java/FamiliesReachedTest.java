package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearth.api.programme.Contact.Outcome;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.IntColumn;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value.Count;
import org.junit.jupiter.api.Test;

class FamiliesReachedTest {
    private final EvaluationDataBuilder data = new EvaluationDataBuilder();

    @Test
    void countsAFamilyOnceForEachKindOfSupport() {
        int family = data.family(10, IntColumn.ABSENT, 1);
        data.contact(family, 20, "pram-walk", Outcome.ATTENDED, 60);
        data.contact(family, 27, "pram-walk", Outcome.ATTENDED, 60);
        data.contact(family, 28, "talk", Outcome.ATTENDED, 50);

        assertThat(count("reached.families")).isEqualTo(1);
        assertThat(count("reached.pram-walk.families")).isEqualTo(1);
        assertThat(count("reached.pram-walk.attended")).isEqualTo(2);
        assertThat(count("reached.talk.families")).isEqualTo(1);
    }

    @Test
    void doesNotCountAsReachedWhoNeverCame() {
        int family = data.family(10, IntColumn.ABSENT, 1);
        data.contact(family, 20, "talk", Outcome.DID_NOT_ATTEND, IntColumn.ABSENT);

        assertThat(count("reached.families")).isZero();
        assertThat(count("reached.talk.missed")).isEqualTo(1);
    }

    @Test
    void leavesOutContactsBeforeTheChosenDay() {
        int family = data.family(10, IntColumn.ABSENT, 1);
        data.contact(family, 20, "talk", Outcome.ATTENDED, 50);

        assertThat(count("reached.attended", Map.of("from", "1970-01-22"))).isZero();
        assertThat(count("reached.attended", Map.of("from", "1970-01-21"))).isEqualTo(1);
    }

    private long count(String key) {
        return count(key, Map.of());
    }

    private long count(String key, Map<String, String> settings) {
        ReportDocument document = new FamiliesReached().run(data.build(), new ReportRequest(settings));
        return document.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .map(figure -> ((Count) figure.value()).people())
                .findFirst()
                .orElseThrow();
    }
}
