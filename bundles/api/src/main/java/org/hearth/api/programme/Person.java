package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.text.Unsuitable;

/**
 * A carer or a baby.
 *
 * @param id their identity
 * @param role carer or baby
 * @param name as they are called; may be blank for a baby who has no name yet
 * @param relationship such as <em>mum</em>, <em>dad</em>, <em>grandmother</em>; empty if not said
 * @param bornOn date of birth, if known; of somebody who was {@linkplain #isLost lost} it is a fact, never a birthday
 * @param dueOn the day a baby is expected; empty once born, when lost, or for a carer
 * @param details what else is known
 */
public record Person(
        PersonId id,
        Role role,
        String name,
        String relationship,
        Optional<LocalDate> bornOn,
        Optional<LocalDate> dueOn,
        PersonDetails details) {

    /**
     * A due date that is given together with a loss moves into the loss: nothing can count on it by mistake.
     *
     * @throws IllegalArgumentException if a carer has no name
     */
    public Person {
        if (role == Role.CARER && name.isBlank()) {
            throw new Unsuitable("Enter the carer's name");
        }
        if (details.loss().isPresent() && dueOn.isPresent()) {
            Loss loss = details.loss().get();
            details = details.withLoss(Optional.of(new Loss(loss.on(), loss.words(), dueOn)));
            dueOn = Optional.empty();
        }
    }

    /** A person about whom nothing else is known. */
    public Person(
            PersonId id,
            Role role,
            String name,
            String relationship,
            Optional<LocalDate> bornOn,
            Optional<LocalDate> dueOn) {
        this(id, role, name, relationship, bornOn, dueOn, PersonDetails.NONE);
    }

    /**
     * Whether this pregnancy was lost or this person died. Then no age is counted, no birth expected, nobody reminded, nothing
     * asked about them.
     */
    public boolean isLost() {
        return details.loss().isPresent();
    }

    /** The same person with those details. */
    public Person with(PersonDetails other) {
        return new Person(id, role, name, relationship, bornOn, dueOn, other);
    }

    /** The same person with that name. */
    public Person withName(String newName) {
        return new Person(id, role, newName, relationship, bornOn, dueOn, details);
    }

    /** The same baby, born on that day. */
    public Person born(LocalDate day) {
        return new Person(id, role, name, relationship, Optional.of(day), Optional.empty(), details);
    }

    /** What a person is in the family. */
    public enum Role {
        /** Somebody who cares for the baby. */
        CARER,
        /** A baby, born or expected. */
        BABY
    }
}
