package org.hearth.persistence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.FamilyId;
import org.hearth.persistence.json.Json;
import org.jspecify.annotations.Nullable;

/** A contact with a family. Who was there and what was answered is kept as JSON: nobody searches by it. */
@Entity
@Table(name = "contact")
@NamedQuery(
        name = "contacts",
        query =
                "select c from ContactEntity c where c.family = :family and c.struck = false order by c.heldOn desc, c.heldAt desc, c.number desc")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class ContactEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
    @SequenceGenerator(name = "contact_seq", sequenceName = "contact_seq", allocationSize = 50)
    private long number;

    private UUID id;

    private long family;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "held_at")
    private @Nullable String heldAt;

    private String intervention;

    @Column(name = "intervention_title")
    private String interventionTitle;

    private String people;

    @Enumerated(EnumType.STRING)
    private Contact.Medium medium;

    @Enumerated(EnumType.STRING)
    private Contact.Outcome outcome;

    private @Nullable Integer minutes;

    private String worker;

    private String answers;

    private String note;

    /** As text: PostgreSQL takes no absent value of a type that JDBC does not know. */
    private @Nullable String series;

    @Enumerated(EnumType.STRING)
    private Contact.@Nullable Reason reason;

    private boolean struck;

    protected ContactEntity() {}

    /** A row for a contact with the family of that number. */
    public ContactEntity(long family, Contact contact) {
        this.family = family;
        id = contact.id().value();
        take(contact);
    }

    /** Takes what is recorded over from the contact. */
    public final void take(Contact contact) {
        heldOn = contact.on();
        heldAt = contact.at().map(LocalTime::toString).orElse(null);
        intervention = contact.intervention();
        interventionTitle = contact.interventionTitle();
        people = Json.PEOPLE.write(contact.people());
        medium = contact.medium();
        outcome = contact.outcome();
        minutes = contact.minutes().isPresent() ? contact.minutes().getAsInt() : null;
        worker = contact.worker();
        answers = Json.TEXTS.write(contact.answers());
        note = contact.note();
        series = contact.group().map(UUID::toString).orElse(null);
        reason = contact.reason().orElse(null);
    }

    /** Strikes it out. */
    public void strike() {
        struck = true;
    }

    /** The value that the api knows. */
    public Contact toContact(FamilyId of) {
        return new Contact(
                new ContactId(id),
                of,
                heldOn,
                Optional.ofNullable(heldAt).map(LocalTime::parse),
                intervention,
                interventionTitle,
                Json.PEOPLE.read(people),
                medium,
                outcome,
                minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes),
                worker,
                Json.TEXTS.read(answers),
                note,
                Optional.ofNullable(series).map(UUID::fromString),
                Optional.ofNullable(reason));
    }
}
