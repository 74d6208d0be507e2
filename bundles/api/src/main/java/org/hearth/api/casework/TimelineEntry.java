package org.hearth.api.casework;

import java.time.LocalDate;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
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
}
