package org.hearth.api.casework;

import java.time.Instant;
import java.util.Optional;
import org.hearth.api.programme.FamilyId;

/**
 * A trace of something that was done or looked at.
 *
 * @param at when
 * @param by the name of who did it
 * @param what such as <em>opened the record</em>; carries no clinical content
 * @param family about whom, if about a family
 */
public record AuditEntry(Instant at, String by, String what, Optional<FamilyId> family) {}
