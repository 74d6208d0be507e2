package org.hearth.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.core.fixture.Programme;
import org.junit.jupiter.api.Test;

class CorrectedContactsTest {
    private final Programme programme = new Programme();
    private final CorrectedContacts contacts =
            new CorrectedContacts(programme.store, programme.catalogue, programme.published::add, programme.clock);
    private final Family family = programme.registered();

    @Test
    void correctsAContactAndKeepsWhatItWas() {
        Contact before = recorded("It was cold.");
        Contact after = with(before, before.on(), "It was warm.");

        contacts.correct(WORKER, before, after, "Mixed up two visits");

        assertThat(contacts.find(WORKER, family.id(), before.id()).note()).isEqualTo("It was warm.");
        ContactCorrection trace = contacts.corrections(WORKER, family.id()).getFirst();
        assertThat(trace.before()).isEqualTo(before);
        assertThat(trace.after().orElseThrow().note()).isEqualTo("It was warm.");
        assertThat(trace.why()).isEqualTo("Mixed up two visits");
        assertThat(trace.by()).isEqualTo(WORKER.name());
    }

    @Test
    void tellsWhoeverComesSecondThatTheContactWasCorrectedMeanwhile() {
        Contact before = recorded("One");
        contacts.correct(WORKER, before, with(before, before.on(), "Two"), "typing");

        assertThatThrownBy(() -> contacts.correct(WORKER, before, with(before, before.on(), "Three"), "typing"))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(contacts.find(WORKER, family.id(), before.id()).note()).isEqualTo("Two");
    }

    @Test
    void strikesOutAContactThatNeverWasAndStillShowsItInTheRecord() {
        Contact mistaken = recorded("Wrong family");

        contacts.strike(WORKER, mistaken, "It was another family");

        assertThatThrownBy(() -> contacts.find(WORKER, family.id(), mistaken.id()))
                .isInstanceOf(NotFound.class);
        List<TimelineEntry> timeline = programme.casework.timeline(WORKER, family.id());
        assertThat(timeline).noneMatch(TimelineEntry.ContactEntry.class::isInstance);
        assertThat(timeline).anyMatch(TimelineEntry.StruckEntry.class::isInstance);
    }

    @Test
    void wantsToKnowWhatWasWrong() {
        Contact before = recorded("One");

        assertThatThrownBy(() -> contacts.strike(WORKER, before, " ")).isInstanceOf(Refused.class);
        assertThat(contacts.find(WORKER, family.id(), before.id())).isEqualTo(before);
    }

    @Test
    void holdsACorrectionToTheRulesOfAContact() {
        Contact before = recorded("One");

        assertThatThrownBy(() -> contacts.correct(WORKER, before, with(before, TODAY.plusDays(1), "One"), "day"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("future");
    }

    @Test
    void noticesTheSameMeetingRecordedASecondTime() {
        Contact first = at(LocalTime.of(1, 30));
        programme.casework.record(WORKER, List.of(first));

        assertThatThrownBy(() -> programme.casework.record(WORKER, List.of(at(LocalTime.of(1, 30)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        programme.casework.record(WORKER, List.of(at(LocalTime.of(1, 31))));
        programme.casework.record(WORKER, List.of(first));
        assertThat(programme.store.kept().contacts()).hasSize(2);
    }

    @Test
    void keepsWhyAContactDidNotHappenAndAsksNobodyWhyItDid() {
        Contact missed = because(Contact.Outcome.DID_NOT_ATTEND);
        Contact happened = because(Contact.Outcome.ATTENDED);

        programme.casework.record(WORKER, List.of(missed));
        programme.casework.record(WORKER, List.of(happened));

        assertThat(contacts.find(WORKER, family.id(), missed.id()).reason()).contains(Contact.Reason.UNWELL);
        assertThat(contacts.find(WORKER, family.id(), happened.id()).reason()).isEmpty();
    }

    private Contact because(Contact.Outcome outcome) {
        Contact contact = Programme.contact(family);
        return new Contact(
                ContactId.create(),
                contact.family(),
                contact.on(),
                Optional.empty(),
                contact.intervention(),
                contact.interventionTitle(),
                outcome == Contact.Outcome.ATTENDED ? contact.people() : Set.of(),
                contact.medium(),
                outcome,
                contact.minutes(),
                contact.worker(),
                Map.of(),
                "",
                Optional.empty(),
                Optional.of(Contact.Reason.UNWELL));
    }

    @Test
    void isForWhoeverWorksWithFamilies() {
        assertThatThrownBy(() -> contacts.corrections(MANAGER, family.id())).isInstanceOf(NotAllowed.class);
    }

    private Contact recorded(String note) {
        Contact contact = with(Programme.contact(family), TODAY, note);
        programme.casework.record(WORKER, List.of(contact));
        return contacts.find(WORKER, family.id(), contact.id());
    }

    private Contact at(LocalTime time) {
        Contact contact = Programme.contact(family);
        return copy(contact, ContactId.create(), contact.on(), Optional.of(time), "");
    }

    private static Contact with(Contact contact, LocalDate on, String note) {
        return copy(contact, contact.id(), on, contact.at(), note);
    }

    private static Contact copy(Contact contact, ContactId id, LocalDate on, Optional<LocalTime> at, String note) {
        return new Contact(
                id,
                contact.family(),
                on,
                at,
                contact.intervention(),
                contact.interventionTitle(),
                contact.people(),
                contact.medium(),
                contact.outcome(),
                contact.minutes(),
                contact.worker(),
                Map.of(),
                note);
    }
}
