package org.hearth.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.WORKER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.core.area.InstalledAreas;
import org.hearth.core.casework.AuditedCasework;
import org.hearth.core.fixture.Programme;
import org.hearth.memory.MadeUpCatalogue;
import org.junit.jupiter.api.Test;

class VersionsAndFailuresTest {
    private static final Map<Integer, Double> CALM = Map.of(1, 1.0, 2, 0.0, 3, 0.0);

    private final Programme programme = new Programme();
    private final Family family = programme.registered();

    @Test
    void recordsTheVersionThatWasAskedAlthoughANewerOneCame() {
        InstrumentDefinition newer = version("2.0.0");

        Assessment saved =
                with(Instrument.of(newer), Instrument.of(Programme.mood())).record(WORKER, answered("1.0.0"));

        assertThat(saved.instrument().version()).isEqualTo("1.0.0");
        assertThat(saved.scores().version()).isEqualTo("1.0.0");
    }

    @Test
    void neverScoresByAnotherVersionThanTheOneThatWasAsked() {
        ScoringAssessments newest = with(Instrument.of(version("2.0.0")));

        assertThatThrownBy(() -> newest.record(WORKER, answered("1.0.0")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Version 1.0.0 of Mood check is not installed here any more; version 2.0.0 is")
                .hasMessageContaining("Nothing was saved");
        assertThat(programme.store.kept().assessments()).isEmpty();
    }

    @Test
    void saysInThePlugInsOwnWordsThatItFailedAndKeepsNothing() {
        ScoringAssessments broken = with(new Instrument() {
            @Override
            public InstrumentDefinition definition() {
                return Programme.mood();
            }

            @Override
            public ScoreSheet score(Responses responses) {
                throw new PluginFailed("The instrument \"Mood check\" took too long.");
            }
        });

        assertThatThrownBy(() -> broken.record(WORKER, answered("1.0.0")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The instrument \"Mood check\" took too long. Nothing was saved")
                .hasMessageContaining("still on this page")
                .hasCauseInstanceOf(PluginFailed.class);
        assertThat(programme.store.kept().assessments()).isEmpty();
        assertThat(programme.store.kept().alerts()).isEmpty();
    }

    @Test
    void showsARecordAsItWasWhenItsPlugInIsGoneOrScoresOtherwiseNow() {
        Assessment saved = programme.assessments.record(WORKER, answered("1.0.0"));

        for (MadeUpCatalogue later : List.of(
                MadeUpCatalogue.of(List.of(), List.of(), List.of()),
                MadeUpCatalogue.of(List.of(Instrument.of(version("2.0.0"))), List.of(), List.of()))) {
            AuditedCasework casework = new AuditedCasework(
                    programme.store,
                    later,
                    change -> {},
                    programme.profile,
                    InstalledAreas.unmapped(programme.store, change -> {}, programme.clock),
                    Clock.systemDefaultZone());

            assertThat(casework.timeline(WORKER, family.id()))
                    .filteredOn(TimelineEntry.AssessmentEntry.class::isInstance)
                    .containsExactly(new TimelineEntry.AssessmentEntry(saved));
        }
    }

    @Test
    void recordsOneSayADayWhateverTheVersion() {
        programme.assessments.record(WORKER, answered("1.0.0"));
        NewAssessment again = new NewAssessment(
                family.id(),
                family.carers().getFirst().id(),
                Programme.TODAY,
                Rater.SELF,
                "mood",
                "2.0.0",
                new Responses.Answers(Map.of(1, 2.0, 2, 2.0, 3, 0.0)),
                "");

        assertThatThrownBy(() -> with(Instrument.of(version("2.0.0"))).record(WORKER, again))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was recorded for");
    }

    private ScoringAssessments with(Instrument... installed) {
        return new ScoringAssessments(
                programme.store,
                MadeUpCatalogue.of(List.of(installed), List.of(), List.of()),
                programme.published::add,
                programme.clock);
    }

    private NewAssessment answered(String version) {
        return new NewAssessment(
                family.id(),
                family.carers().getFirst().id(),
                Programme.TODAY,
                Rater.SELF,
                "mood",
                version,
                new Responses.Answers(CALM),
                "");
    }

    private static InstrumentDefinition version(String version) {
        InstrumentDefinition mood = Programme.mood();
        return new InstrumentDefinition(
                mood.id(),
                version,
                mood.title(),
                mood.respondent(),
                mood.recall(),
                mood.ages(),
                mood.licence(),
                mood.citation(),
                mood.codes(),
                mood.items(),
                mood.scales(),
                mood.risk(),
                mood.examples(),
                mood.translations());
    }
}
