package org.hearth.api.store;

import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;

/**
 * Somebody in a family that is kept.
 *
 * @param family whose family
 * @param familyName what it is called
 * @param carers the carers' names, in a line
 * @param role carer or baby
 * @param name as they are called; may be blank
 */
public record KnownPerson(FamilyId family, String familyName, String carers, Person.Role role, String name) {}
