package org.hearth.core.disclosure;

/**
 * A number of people that an attacker wants to know.
 *
 * @param name who is counted, as {@link SamePeople} names them
 * @param people the true number
 */
record Unknown(String name, long people) {}
