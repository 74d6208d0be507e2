package org.hearth.ui.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.report.Chart;
import org.hearth.ui.pretend.PretendPlugIns;
import org.junit.jupiter.api.Test;

class VersionLinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 11);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 11);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 11);

    private final Person carys = new Person(
            PersonId.create(), Person.Role.CARER, "Carys Penhallow", "mum", Optional.empty(), Optional.empty());

    @Test
    void marksWhereTheVersionChangedOnALineWhoseScoresMeanTheSame() {
        Story story = story(answered(JUNE, version("1.0.0", 18), 18), answered(JULY, version("1.1.0", 18), 6));

        assertThat(story.chart().lines()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("Worry-6");
            assertThat(line.scores())
                    .extracting(Chart.DatedScore::reliableChange)
                    .containsExactly(false, true);
            assertThat(line.marks()).containsExactly(new Chart.Mark(JULY, "version 1.1.0 from here"));
        });
        assertThat(story.summary()).endsWith("From 11 July on it was version 1.1.0.");
        assertThat(story.rows(TODAY))
                .containsExactly(
                        List.of("11 June", "18"), List.of("11 July", "6, reliable change, version 1.1.0 from here"));
    }

    @Test
    void neverJoinsOrComparesScoresOfVersionsWhoseRangesDiffer() {
        Story story = story(
                answered(JUNE, version("1.0.0", 18), 18),
                answered(JULY, version("2.0.0", 24), 6),
                answered(AUGUST, version("2.0.0", 24), 5));

        assertThat(story.chart().lines())
                .extracting(Chart.Line::label)
                .containsExactly("Worry-6 (version 1.0.0)", "Worry-6 (version 2.0.0)");
        Chart.Line newer = story.chart().lines().getLast();
        assertThat(newer.max()).isEqualTo(24);
        assertThat(newer.scores()).extracting(Chart.DatedScore::score).containsExactly(6.0, 5.0);
        assertThat(newer.scores()).as("18 before was another scale").noneMatch(Chart.DatedScore::reliableChange);
        assertThat(newer.marks()).containsExactly(new Chart.Mark(JULY, "version 2.0.0 from here"));
        assertThat(story.summary())
                .contains(
                        "Worry-6 is not compared with its scores before, because the versions differ: scale total runs"
                                + " from 0 to 18 or from 0 to 24.");
    }

    @Test
    void goesOnWithItsOwnLineWhenAnOldFormIsEnteredLater() {
        Story story = story(
                answered(JUNE, version("1.0.0", 18), 18),
                answered(JULY, version("2.0.0", 24), 6),
                answered(AUGUST, version("1.0.0", 18), 3));

        assertThat(story.chart().lines().getFirst().scores())
                .extracting(Chart.DatedScore::on)
                .containsExactly(JUNE, AUGUST);
    }

    @Test
    void tellsOtherContentUnderTheSameVersionNumber() {
        Story story = story(answered(JUNE, version("1.0.0", 18), 18), answered(JULY, version("1.0.0", 24), 6));

        assertThat(story.chart().lines()).hasSize(2);
        assertThat(story.chart().lines().getLast().marks())
                .containsExactly(new Chart.Mark(JULY, "version 1.0.0 with other content from here"));
    }

    private Story story(TimelineEntry... entries) {
        return Story.of(List.of(carys), List.of(entries), TODAY).getFirst();
    }

    private TimelineEntry answered(LocalDate on, InstrumentDefinition definition, double total) {
        Responses totals = new Responses.Totals(Map.of("total", total));
        return new TimelineEntry.AssessmentEntry(new Assessment(
                AssessmentId.create(),
                FamilyId.create(),
                carys.id(),
                on,
                Rater.SELF,
                definition,
                totals,
                Instrument.of(definition).score(totals),
                "Nadia Example"));
    }

    private static InstrumentDefinition version(String version, double max) {
        InstrumentDefinition worry = PretendPlugIns.WORRY;
        Scale scale = worry.mainScale();
        Scale wider = new Scale(
                scale.id(),
                scale.title(),
                scale.items(),
                scale.combination(),
                scale.direction(),
                scale.min(),
                max,
                scale.missing(),
                scale.bands(),
                scale.caseness(),
                scale.norms());
        return new InstrumentDefinition(
                worry.id(),
                version,
                worry.title(),
                worry.respondent(),
                worry.recall(),
                worry.ages(),
                worry.licence(),
                worry.citation(),
                worry.codes(),
                worry.items(),
                List.of(wider),
                worry.risk(),
                worry.examples(),
                worry.translations());
    }
}
