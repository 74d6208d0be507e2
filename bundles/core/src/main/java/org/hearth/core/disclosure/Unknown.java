package org.hearth.core.disclosure;

/**
 * A number of people that an attacker wants to know. Equal numbers in different groups are taken for the same people, since
 * an attacker may know that they are; within one group they are different people.
 *
 * @param people the true number
 * @param occurrence which of the equal numbers within a group, from 0
 */
record Unknown(long people, int occurrence) {}
