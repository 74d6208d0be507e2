package org.hearth.api.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a family, or one of them, said on a day when they were asked for their consent. It is never changed: who thinks again
 * says so again, and both stay in the file.
 *
 * @param id its identity
 * @param version how often it was changed; 1 once it is kept
 * @param family whose
 * @param purpose what for
 * @param person who said it; empty when the family said it together
 * @param answer what they said
 * @param on the day
 * @param how how they said it
 * @param wording which words were put to them, such as <em>leaflet of May, version 2</em>; empty if nobody noted it
 * @param note what else was said; empty if nothing
 * @param recordedBy the name of the practitioner who wrote it down
 * @param recordedAt when it was written down
 */
@LeafKind("consent")
public record Consent(
        UUID id,
        long version,
        FamilyId family,
        Purpose purpose,
        Optional<PersonId> person,
        Answer answer,
        LocalDate on,
        How how,
        String wording,
        String note,
        String recordedBy,
        Instant recordedAt)
        implements Leaf<Consent> {

    /** What consent is asked for. */
    public enum Purpose {
        /** To be supported by the programme. */
        SUPPORT,
        /** That what was recorded is used, without names, to see whether the programme helps. */
        EVALUATION,
        /** That the programme gets in touch. */
        CONTACT
    }

    /** What was said. */
    public enum Answer {
        /** Yes. */
        GIVEN,
        /** No. */
        NOT_GIVEN,
        /** No longer, after a yes. */
        WITHDRAWN
    }

    /** How it was said. */
    public enum How {
        /** In person. */
        IN_PERSON,
        /** With a signature. */
        SIGNED,
        /** On the telephone or by video. */
        BY_TELEPHONE,
        /** In a message or a letter. */
        IN_WRITING
    }

    @Override
    public Consent withVersion(long newVersion) {
        return new Consent(
                id, newVersion, family, purpose, person, answer, on, how, wording, note, recordedBy, recordedAt);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(family);
    }

    @Override
    public LocalDate listedOn() {
        return on;
    }
}
