package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A carer or a baby.
 *
 * @param id their identity
 * @param role carer or baby
 * @param name as they are called; may be blank for a baby who has no name yet
 * @param relationship such as <em>mum</em>, <em>dad</em>, <em>grandmother</em>; empty if not said
 * @param bornOn date of birth, if known
 * @param dueOn the day a baby is expected; empty once born or for a carer
 */
public record Person(
        PersonId id,
        Role role,
        String name,
        String relationship,
        Optional<LocalDate> bornOn,
        Optional<LocalDate> dueOn) {

    /** @throws IllegalArgumentException if a carer has no name */
    public Person {
        if (role == Role.CARER && name.isBlank()) {
            throw new IllegalArgumentException("Enter the carer's name");
        }
    }

    /** What a person is in the family. */
    public enum Role {
        /** Somebody who cares for the baby. */
        CARER,
        /** A baby, born or expected. */
        BABY
    }
}
