package org.hearth.api.casework;

import java.time.LocalDate;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
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

    /** The family came, rested or came back. */
    record SupportEntry(SupportChange change) implements TimelineEntry {
        @Override
        public LocalDate on() {
            return change.on();
        }
    }
}
