package org.hearth.persistence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.programme.Ethnicity;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.persistence.json.Json;
import org.jspecify.annotations.Nullable;

/** A person of a family; somebody who was taken out stays as not present. */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class PersonEntity {
    /** In the order they were entered. */
    static final Comparator<PersonEntity> BY_PLACE = Comparator.comparingInt(person -> person.place);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private long number;

    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "family")
    private FamilyEntity family;

    private boolean present;

    private int place;

    @Enumerated(EnumType.STRING)
    private Person.Role role;

    private String name;

    private String relationship;

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable String details;

    @Column(name = "nhs_number")
    private @Nullable String nhsNumber;

    private @Nullable String ethnicity;

    protected PersonEntity() {}

    PersonEntity(FamilyEntity family, Person person) {
        this.family = family;
        id = person.id().value();
    }

    void take(Person person, int newPlace) {
        present = true;
        place = newPlace;
        role = person.role();
        name = person.name();
        relationship = person.relationship();
        bornOn = person.bornOn().orElse(null);
        dueOn = person.dueOn().orElse(null);
        PersonDetails known = person.details();
        details = known.equals(PersonDetails.NONE) ? null : Json.DETAILS.write(known);
        nhsNumber = known.nhsNumber().map(NhsNumber::digits).orElse(null);
        ethnicity = known.ethnicity().map(Ethnicity::code).orElse(null);
    }

    void leave() {
        present = false;
    }

    boolean isPresent() {
        return present;
    }

    UUID id() {
        return id;
    }

    Person toPerson() {
        return new Person(
                new PersonId(id),
                role,
                name,
                relationship,
                Optional.ofNullable(bornOn),
                Optional.ofNullable(dueOn),
                details == null ? PersonDetails.NONE : Json.DETAILS.read(details));
    }
}
