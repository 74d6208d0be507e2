package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.Note;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.api.programme.Strand;
import org.hearth.api.programme.SupportChange;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Words;

/**
 * One entry of the timeline, in words. It is told from what was kept when it was recorded, so it reads the same when the
 * plug-in is gone.
 *
 * @param kind {@code contact}, {@code missed}, {@code q}, {@code rest}, {@code back} or {@code came}
 * @param on the day
 * @param heading what happened
 * @param notes what else is known, a line each
 */
record Happening(String kind, LocalDate on, String heading, List<String> notes) {
    Happening {
        notes = List.copyOf(notes);
    }

    /** Tells a whole timeline, the newest first. */
    static List<Happening> of(Family family, List<TimelineEntry> timeline, LocalDate today) {
        List<Happening> told = new ArrayList<>();
        LocalDate until = today;
        for (TimelineEntry entry : timeline) {
            switch (entry) {
                case TimelineEntry.ContactEntry(Contact contact) -> told.add(contact(family, contact));
                case TimelineEntry.StruckEntry(ContactCorrection correction) ->
                    told.add(FileHappening.struck(correction));
                case TimelineEntry.AssessmentEntry(Assessment assessment) -> told.add(assessment(family, assessment));
                case TimelineEntry.StrandEntry(Strand strand, Strand.Moment moment) -> told.add(strand(strand, moment));
                case TimelineEntry.SupportEntry(SupportChange change) -> {
                    told.add(support(family, change, until));
                    until = change.on();
                }
                case TimelineEntry.GoalEntry(Goal goal) -> told.add(FileHappening.goal(family, goal));
                case TimelineEntry.GoalRatingEntry(Goal goal, Goal.Rating rating) ->
                    told.add(FileHappening.rating(family, goal, rating));
                case TimelineEntry.NoteEntry(Note note) -> told.add(FileHappening.note(note));
                case TimelineEntry.ConsentEntry(Consent consent) -> told.add(FileHappening.consent(family, consent));
                case TimelineEntry.SafetyPlanEntry(SafetyPlan plan, SafetyPlan.Edition edition) ->
                    told.add(FileHappening.plan(family, plan, edition, today));
                case TimelineEntry.NotAskedEntry(NotAsked notAsked) ->
                    told.add(FileHappening.notAsked(family, notAsked));
                case TimelineEntry.DocumentEntry(MadeDocument document) -> told.add(FileHappening.document(document));
            }
        }
        return told;
    }

    private static Happening contact(Family family, Contact contact) {
        List<String> notes = new ArrayList<>();
        if (contact.outcome() != Contact.Outcome.ATTENDED) {
            notes.add(say("{0}, with {1}", contact.interventionTitle(), contact.worker()));
            contact.reason().ifPresent(reason -> notes.add(say("{0}.", Words.of(reason))));
            addNote(notes, contact.note());
            return new Happening("missed", contact.on(), Words.of(contact.outcome()), notes);
        }
        String who = family.people().stream()
                .filter(person -> contact.people().contains(person.id()))
                .map(Happening::nameOf)
                .collect(Collectors.joining(", "));
        List<String> facts = new ArrayList<>();
        if (!who.isEmpty()) {
            facts.add(who);
        }
        contact.minutes().ifPresent(minutes -> facts.add(count(minutes, "one minute", "{0} minutes")));
        facts.add(say("with {0}", contact.worker()));
        notes.add(say("{0}.", String.join(", ", facts)));
        contact.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(answer -> !answer.getValue().isBlank())
                .forEach(answer ->
                        notes.add(answer.getKey() + (answer.getKey().endsWith("?") ? " " : ": ") + answer.getValue()));
        addNote(notes, contact.note());
        return new Happening(
                "contact",
                contact.on(),
                say("{0}, {1}", contact.interventionTitle(), Words.of(contact.medium())),
                notes);
    }

    private static Happening assessment(Family family, Assessment assessment) {
        List<String> notes = new ArrayList<>();
        String about = family.person(assessment.person())
                .map(Happening::nameOf)
                .orElseGet(() -> say("somebody of the family"));
        String title = assessment.instrument().title();
        List<ScoreSheet.ScaleScore> scores = assessment.scores().scales();
        Optional<ScoreSheet.ScaleScore> main = scores.stream().findFirst();
        String heading = main.map(score -> score(title, score)).orElse(title);
        notes.add(
                say("About {0}, {1}; recorded by {2}.", about, Words.of(assessment.rater()), assessment.recordedBy()));
        for (ScoreSheet.ScaleScore score : scores) {
            switch (score) {
                case ScoreSheet.NotScorable(String scale, String because) ->
                    notes.add(say("{0} is not scorable, because {1}.", scaleTitle(assessment, scale), because));
                case ScoreSheet.Scored scored -> {
                    if (score != main.orElseThrow()) {
                        notes.add(score(scaleTitle(assessment, scored.scale()), scored));
                    }
                    if (scored.prorated() > 0) {
                        notes.add(filledIn(scored.prorated()));
                    }
                }
            }
        }
        if (!assessment.scores().flags().isEmpty()) {
            notes.add(say("An answer needed attention at once; see the alerts."));
        }
        return new Happening("q", assessment.on(), heading, notes);
    }

    private static String filledIn(int answers) {
        return count(
                answers,
                "One missing answer was filled in by the instrument's own rule.",
                "{0} missing answers were filled in by the instrument's own rule.");
    }

    private static String score(String title, ScoreSheet.ScaleScore score) {
        return switch (score) {
            case ScoreSheet.Scored scored ->
                scored.band()
                        .map(band -> say("{0} {1}, {2}", title, Words.score(scored.value()), band))
                        .orElseGet(() -> say("{0} {1}", title, Words.score(scored.value())));
            case ScoreSheet.NotScorable none -> say("{0}, not scorable", title);
        };
    }

    private static String scaleTitle(Assessment assessment, String scale) {
        return assessment.instrument().scale(scale).map(Scale::title).orElse(scale);
    }

    private static Happening support(Family family, SupportChange change, LocalDate until) {
        List<String> notes = new ArrayList<>();
        addNote(notes, change.note());
        if (change.kind() == SupportChange.Kind.CAME) {
            addNote(notes, family.referral().note());
        }
        return switch (change.kind()) {
            case CAME -> new Happening("came", change.on(), say("Came to us"), notes);
            case RESTED -> new Happening("rest", change.on(), resting(change.on(), until), notes);
            case SAID_GOODBYE ->
                new Happening("rest", change.on(), say("Said goodbye together; the door stays open"), notes);
            case WELCOMED_BACK -> new Happening("back", change.on(), say("Welcome back"), notes);
        };
    }

    private static Happening strand(Strand strand, Strand.Moment moment) {
        return new Happening(
                "strand",
                moment.on(),
                switch (moment.turn()) {
                    case TAKEN_UP -> say("Took up {0}", strand.title());
                    case PAUSED -> say("{0} pauses", strand.title());
                    case TAKEN_UP_AGAIN -> say("{0} goes on", strand.title());
                },
                List.of());
    }

    private static String resting(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? say("Resting, {0}", Dates.stretch(from, until)) : say("Resting");
    }

    private static void addNote(List<String> notes, String note) {
        if (!note.isBlank()) {
            notes.add(note);
        }
    }

    private static String nameOf(Person person) {
        return person.name().isBlank() ? say("the baby") : Words.firstName(person.name());
    }
}
