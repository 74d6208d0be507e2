package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.EvaluationChoice;
import org.hearth.api.programme.Family;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.junit.jupiter.api.Test;

/** What every store promises of what reports read. */
abstract class StreamContract extends OnAStore {
    StreamContract(StoreContract contract) {
        super(contract);
    }

    @Test
    void columnByColumnAsItWasRecorded() {
        EvaluationData before = data();
        Family first = kept(Samples.family("Stream First"));
        Family second = kept(Samples.family("Stream Second"));
        InstrumentDefinition old = Samples.scale("stream", "1.0.0", "total", "gone");
        InstrumentDefinition current = Samples.scale("stream", "2.0.0", "new", "total");
        store().write(records -> {
            records.add(
                    Samples.assessment(first, Samples.DAY, old, new Responses.Answers(Map.of(1, 1.0, 3, 0.5, 2, 0.0))));
            records.add(
                    Samples.assessment(second, Samples.DAY.plusDays(1), old, new Responses.Answers(Map.of(2, 1.0))));
            records.add(Samples.assessment(
                    second, Samples.DAY.plusDays(2), current, new Responses.Totals(Map.of("new", 2.5))));
            records.add(Samples.contact(second, Samples.DAY, Contact.Outcome.ATTENDED));
            records.add(Samples.contact(first, Samples.DAY, Contact.Outcome.DID_NOT_ATTEND));
            return true;
        });

        EvaluationData after = data();

        int families = before.families().size();
        assertThat(after.families().size()).isEqualTo(families + 2);
        assertThat(after.families().referredOn().get(families))
                .isEqualTo(first.referral().receivedOn().toEpochDay());
        assertThat(after.families().firstContact().isPresent(families)).isFalse();
        assertThat(after.families().firstContact().get(families + 1)).isEqualTo(Samples.DAY.toEpochDay());
        int contacts = before.contacts().size();
        assertThat(after.contacts().family().get(contacts)).isEqualTo(families + 1);
        assertThat(after.contacts().outcome().get(contacts + 1)).isEqualTo(Contact.Outcome.DID_NOT_ATTEND.ordinal());
        assertThat(after.contacts().minutes().get(contacts)).isEqualTo(45);

        assertThat(tables(after, "stream"))
                .extracting(EvaluationData.Assessments::key)
                .as("what has other scales is never mixed")
                .containsExactly("stream", "stream_v1.0.0");
        EvaluationData.Assessments newest = tables(after, "stream").getFirst();
        assertThat(newest.instrument()).isEqualTo(current);
        assertThat(newest.family().toArray()).containsExactly(families + 1);
        assertThat(newest.scores().get("new").toArray()).containsExactly(2.5);
        EvaluationData.Assessments oldest = tables(after, "stream").getLast();
        assertThat(oldest.instrument()).isEqualTo(old);
        assertThat(oldest.family().toArray()).containsExactly(families, families + 1);
        assertThat(oldest.day().toArray()).containsExactly(day(0), day(1));
        assertThat(oldest.scores().get("total").toArray()).containsExactly(1.5, Double.NaN);
        assertThat(oldest.scores().get("gone").toArray()).containsExactly(1.5, Double.NaN);
        assertThat(oldest.items().get(1).toArray()).containsExactly(1.0, Double.NaN);
        assertThat(oldest.items().get(2).toArray()).containsExactly(0.0, 1.0);
        assertThat(oldest.items().get(3).toArray()).containsExactly(0.5, Double.NaN);
    }

    @Test
    void withTheScoresThatWereRecordedWhateverANewerVersionWouldScore() {
        Family family = kept(Samples.family("Stream Recorded"));
        InstrumentDefinition old = Samples.scale("recorded", "1.0.0", "total");
        InstrumentDefinition current = Samples.scale("recorded", "1.1.0", "total");
        Assessment assessment =
                Samples.assessment(family, Samples.DAY, old, new Responses.Answers(Map.of(1, 1.0, 2, 1.0, 3, 1.0)));
        Assessment scoredOtherwise = Samples.scored(assessment, "total", 0.5);
        store().write(records -> {
            records.add(scoredOtherwise);
            records.add(Samples.assessment(
                    family, Samples.DAY.plusDays(1), current, new Responses.Totals(Map.of("total", 2.5))));
            return true;
        });

        assertThat(tables(data(), "recorded")).singleElement().satisfies(table -> {
            assertThat(table.versions()).containsExactly("1.0.0", "1.1.0");
            assertThat(table.instrument()).isEqualTo(current);
            assertThat(table.scores().get("total").toArray()).containsExactly(0.5, 2.5);
        });
    }

    @Test
    void andTakesNoScoreThatItsDefinitionDoesNotName() {
        Family family = kept(Samples.family("Stream Unknown"));
        Assessment assessment = Samples.assessment(family, Samples.DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().write(records -> {
                    records.add(Samples.scored(assessment, "nowhere", 1));
                    return true;
                }))
                .withMessageContaining("'nowhere'");
    }

    private static List<EvaluationData.Assessments> tables(EvaluationData data, String instrument) {
        return data.instruments().stream()
                .filter(table -> table.instrument().id().equals(instrument))
                .toList();
    }

    private int day(int after) {
        return (int) Samples.DAY.plusDays(after).toEpochDay();
    }

    private EvaluationData data() {
        return store().read(records -> {
            EvaluationDataBuilder builder = new EvaluationDataBuilder();
            records.stream(builder);
            return builder.build();
        });
    }

    @Test
    void withoutFamiliesThatDoNotWantToBeEvaluatedUntilTheyThinkAgain() {
        Family family = kept(Samples.family("Left Out"));
        Assessment assessment = Samples.assessment(family, Samples.DAY);
        store().write(records -> {
            records.add(Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED));
            records.add(assessment);
            return true;
        });
        EvaluationData with = data();
        EvaluationChoice no = store().<EvaluationChoice>write(
                        records -> records.leaves().add(new EvaluationChoice(0, family.id(), true, Samples.DAY)));
        EvaluationData without = data();

        assertThat(without.leftOut()).isEqualTo(with.leftOut() + 1);
        assertThat(without.families().size()).isEqualTo(with.families().size() - 1);
        assertThat(without.contacts().size()).isEqualTo(with.contacts().size() - 1);
        assertThat(answers(without)).isEqualTo(answers(with) - 1);

        store().<EvaluationChoice>write(records ->
                records.leaves().replace(new EvaluationChoice(no.version(), family.id(), false, Samples.DAY)));
        assertThat(data().leftOut()).isEqualTo(with.leftOut());
        assertThat(data().families().size()).isEqualTo(with.families().size());
    }

    private static int answers(EvaluationData data) {
        return data.instruments().stream()
                .mapToInt(EvaluationData.Assessments::size)
                .sum();
    }

    @Test
    void andTheVersionOfTheDataGrowsWithWhatTheyCouldSeeOnly() {
        long start = store().dataVersion();
        Family family = kept(Samples.family("Version Grows"));
        long added = store().dataVersion();
        store().write(records -> {
            records.add(new AuditEntry(Samples.MOMENT, "Sam", "opened the record", Optional.of(family.id())));
            return true;
        });

        assertThat(added).isGreaterThan(start);
        assertThat(store().dataVersion()).isEqualTo(added);
    }
}
