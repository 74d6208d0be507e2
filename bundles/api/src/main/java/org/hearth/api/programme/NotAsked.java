package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a questionnaire was not asked on a day, and why. It moves the day on which it is due, and blames nobody.
 *
 * @param id its identity
 * @param version how often it was changed; 0 before it is kept
 * @param family whose
 * @param person who would have been asked, or about whom
 * @param instrument the instrument's id
 * @param title its title at the time
 * @param on the day on which it was not asked
 * @param reason why
 * @param words more about it; empty if nothing
 * @param again when to ask again; empty for when the family feels it is time
 * @param by who wrote this, by name
 */
@LeafKind("not-asked")
public record NotAsked(
        UUID id,
        long version,
        FamilyId family,
        PersonId person,
        String instrument,
        String title,
        LocalDate on,
        Reason reason,
        String words,
        Optional<LocalDate> again,
        String by)
        implements Leaf<NotAsked> {

    @Override
    public NotAsked withVersion(long kept) {
        return new NotAsked(id, kept, family, person, instrument, title, on, reason, words, again, by);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(family);
    }

    @Override
    public LocalDate listedOn() {
        return on;
    }

    /** Why a questionnaire was not asked. */
    public enum Reason {
        /** It was not a good day for it. */
        NOT_A_GOOD_DAY,
        /** They would rather not. */
        RATHER_NOT,
        /** The baby needed everybody. */
        BABY_FIRST,
        /** There was no time. */
        NO_TIME,
        /** It needs an interpreter, or words in another language. */
        LANGUAGE,
        /** Something else mattered more. */
        SOMETHING_ELSE,
        /** Another reason, in their own words. */
        OTHER
    }
}
