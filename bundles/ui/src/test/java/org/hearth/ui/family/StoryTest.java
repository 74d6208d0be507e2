package org.hearth.ui.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.report.Chart;
import org.hearth.ui.pretend.PretendPlugIns;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FamilyId FAMILY = FamilyId.create();

    private final Person carys = new Person(
            PersonId.create(), Person.Role.CARER, "Carys Penhallow", "mum", Optional.empty(), Optional.empty());
    private final Person baby = new Person(
            PersonId.create(), Person.Role.BABY, "", "", Optional.of(LocalDate.of(2026, 8, 17)), Optional.empty());
    private final Family family = new Family(
            FAMILY,
            0,
            List.of(carys, baby),
            "",
            new Referral(LocalDate.of(2026, 6, 1), ""),
            new Support(Support.State.IN_TOUCH, LocalDate.of(2026, 6, 1)),
            Optional.empty(),
            "");

    private TimelineEntry answered(LocalDate on, int answer) {
        InstrumentDefinition definition = PretendPlugIns.WORRY;
        Responses.Answers answers = new Responses.Answers(
                IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toMap(n -> n, n -> (double) answer)));
        return new TimelineEntry.AssessmentEntry(new Assessment(
                AssessmentId.create(),
                FAMILY,
                carys.id(),
                on,
                Rater.SELF,
                definition,
                answers,
                Instrument.of(definition).score(answers),
                "Nadia Example"));
    }

    private TimelineEntry contact(LocalDate on, Contact.Outcome outcome) {
        return new TimelineEntry.ContactEntry(new Contact(
                ContactId.create(),
                FAMILY,
                on,
                Optional.empty(),
                "gone",
                "A plug-in that is gone",
                Set.of(carys.id(), baby.id()),
                Contact.Medium.VIDEO,
                outcome,
                OptionalInt.of(40),
                "Nadia Example",
                Map.of("Was it outside?", "Yes"),
                "Sang together."));
    }

    private static TimelineEntry support(LocalDate on, SupportChange.Kind kind) {
        return new TimelineEntry.SupportEntry(new SupportChange(FAMILY, on, kind, ""));
    }

    private final List<TimelineEntry> timeline = List.of(
            answered(LocalDate.of(2026, 11, 12), 1),
            contact(LocalDate.of(2026, 11, 5), Contact.Outcome.ATTENDED),
            support(LocalDate.of(2026, 10, 1), SupportChange.Kind.WELCOMED_BACK),
            support(LocalDate.of(2026, 7, 23), SupportChange.Kind.RESTED),
            contact(LocalDate.of(2026, 7, 9), Contact.Outcome.DID_NOT_ATTEND),
            answered(LocalDate.of(2026, 6, 11), 3),
            support(LocalDate.of(2026, 6, 1), SupportChange.Kind.CAME));

    @Test
    void tellsHowSomebodyHasBeenInASentence() {
        List<Story> stories = Story.of(family.people(), timeline, TODAY);
        assertThat(stories).hasSize(1);
        assertThat(stories.getFirst().summary())
                .isEqualTo(
                        "Worry-6 went from 18 to 6 over five months: more than measurement error alone would explain,"
                                + " the last one below the cut-off of 9.");
    }

    @Test
    void drawsScoresWithReliableChangeSessionsAndRests() {
        Chart.Trajectory chart =
                Story.of(family.people(), timeline, TODAY).getFirst().chart();
        assertThat(chart.lines()).singleElement().satisfies(line -> {
            assertThat(line.cutoff()).contains(9.0);
            assertThat(line.scores()).extracting(Chart.DatedScore::score).containsExactly(18.0, 6.0);
            assertThat(line.scores())
                    .extracting(Chart.DatedScore::reliableChange)
                    .containsExactly(false, true);
        });
        assertThat(chart.sessions()).containsExactly(LocalDate.of(2026, 11, 5));
        assertThat(chart.rests())
                .containsExactly(new Chart.Span(LocalDate.of(2026, 7, 23), Optional.of(LocalDate.of(2026, 10, 1))));
    }

    @Test
    void saysTheSameInATable() {
        Story story = Story.of(family.people(), timeline, TODAY).getFirst();
        assertThat(story.heads()).containsExactly("Date", "Worry-6");
        assertThat(story.rows(TODAY))
                .containsExactly(List.of("11 June", "18"), List.of("12 November", "6, reliable change"));
    }

    @Test
    void hasNothingToTellWithoutAScore() {
        assertThat(Story.of(family.people(), List.of(support(TODAY, SupportChange.Kind.CAME)), TODAY))
                .isEmpty();
    }

    @Test
    void showsARestThatStillLastsAsOpen() {
        List<TimelineEntry> resting =
                List.of(support(LocalDate.of(2026, 7, 23), SupportChange.Kind.RESTED), answered(TODAY, 1));
        assertThat(Story.of(family.people(), resting, TODAY).getFirst().chart().rests())
                .containsExactly(new Chart.Span(LocalDate.of(2026, 7, 23), Optional.empty()));
    }

    @Test
    void tellsEverythingThatHappenedWithoutBlame() {
        List<Happening> told = Happening.of(family, timeline, TODAY);
        assertThat(told)
                .extracting(Happening::heading)
                .containsExactly(
                        "Worry-6 6, low",
                        "A plug-in that is gone, by video",
                        "Welcome back",
                        "Resting, 10 weeks",
                        "Could not make it",
                        "Worry-6 18, high",
                        "Came to us");
        assertThat(told.get(1).notes())
                .containsExactly(
                        "Carys, the baby, 40 minutes, with Nadia Example.", "Was it outside? Yes", "Sang together.");
    }

    @Test
    void saysWhenAnAnswerWasFilledInByTheInstrumentsRule() {
        assertThat(Happening.of(family, List.of(answered(TODAY, 1)), TODAY)
                        .getFirst()
                        .notes())
                .contains("One missing answer was filled in by the instrument's own rule.");
    }

    @Test
    void saysWhyAScaleIsNotScorable() {
        InstrumentDefinition definition = PretendPlugIns.WORRY;
        Responses.Answers answers = new Responses.Answers(Map.of(1, 2.0));
        TimelineEntry entry = new TimelineEntry.AssessmentEntry(new Assessment(
                AssessmentId.create(),
                FAMILY,
                carys.id(),
                TODAY,
                Rater.SELF,
                definition,
                answers,
                Instrument.of(definition).score(answers),
                "Nadia Example"));
        Happening told = Happening.of(family, List.of(entry), TODAY).getFirst();
        assertThat(told.heading()).isEqualTo("Worry-6, not scorable");
        assertThat(told.notes()).anyMatch(note -> note.startsWith("Total is not scorable, because"));
    }
}
