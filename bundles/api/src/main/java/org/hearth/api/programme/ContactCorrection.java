package org.hearth.api.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The trace of a contact that was recorded wrongly: as it was, and what it became. Nothing that was written down is lost.
 *
 * @param id its identity
 * @param version always 1 once it is kept
 * @param before the contact as it was recorded
 * @param after as it was corrected; empty if it was struck out, because it never was
 * @param why in the words of whoever corrected it
 * @param by their name
 * @param at when
 */
@LeafKind("contact-correction")
public record ContactCorrection(
        UUID id, long version, Contact before, Optional<Contact> after, String why, String by, Instant at)
        implements Leaf<ContactCorrection> {

    @Override
    public ContactCorrection withVersion(long newVersion) {
        return new ContactCorrection(id, newVersion, before, after, why, by, at);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(before.family());
    }

    @Override
    public LocalDate listedOn() {
        return before.on();
    }
}
