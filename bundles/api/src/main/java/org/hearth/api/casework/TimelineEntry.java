package org.hearth.api.casework;

import java.time.LocalDate;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.Note;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.api.programme.Strand;
import org.hearth.api.programme.SupportChange;

/** Something that happened with a family. */
public sealed interface TimelineEntry {

    /** The day. */
    LocalDate on();

    /** A contact. */
    record ContactEntry(Contact contact) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return contact.on();
        }
    }

    /** A contact that was struck out, because it never was. */
    record StruckEntry(ContactCorrection correction) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return correction.before().on();
        }
    }

    /** A questionnaire. */
    record AssessmentEntry(Assessment assessment) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return assessment.on();
        }
    }

    /**
     * The family took up a kind of support, paused it, or took it up again.
     *
     * @param strand as it is now
     * @param moment which of its moments this is
     */
    record StrandEntry(Strand strand, Strand.Moment moment) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return moment.on();
        }
    }

    /** The family came, rested, said goodbye or came back. */
    record SupportEntry(SupportChange change) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return change.on();
        }
    }

    /** A goal was set; agreed anew when it follows another. */
    record GoalEntry(Goal goal) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return goal.setOn();
        }
    }

    /** A family said how near it is to a goal. */
    record GoalRatingEntry(Goal goal, Goal.Rating rating) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return rating.on();
        }
    }

    /** A note. */
    record NoteEntry(Note note) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return note.on();
        }
    }

    /** What was said when consent was asked for. */
    record ConsentEntry(Consent consent) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return consent.on();
        }
    }

    /** A safety plan as it was agreed on a day. */
    record SafetyPlanEntry(SafetyPlan plan, SafetyPlan.Edition edition) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return edition.on();
        }
    }

    /** A questionnaire was not asked, and why. */
    record NotAskedEntry(NotAsked notAsked) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return notAsked.on();
        }
    }

    /** A document that was made. */
    record DocumentEntry(MadeDocument document) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return document.listedOn();
        }
    }
}
