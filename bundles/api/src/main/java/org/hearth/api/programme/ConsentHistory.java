package org.hearth.api.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a family said when asked for consent, and what follows from it.
 *
 * <p>The family as a whole and each of its people are asked for themselves: what one of them said is not undone by what
 * another says. Nothing recorded is neither a yes nor a no.
 *
 * @param entries the newest first
 */
public record ConsentHistory(List<Consent> entries) {
    public ConsentHistory {
        entries = entries.stream()
                .sorted(Comparator.comparing(Consent::on)
                        .thenComparing(Consent::recordedAt)
                        .reversed())
                .toList();
    }

    /**
     * What was said last, or empty when nobody asked.
     *
     * @param person who; empty for the family together
     */
    public Optional<Consent> latest(Consent.Purpose purpose, Optional<PersonId> person) {
        return entries.stream()
                .filter(entry -> entry.purpose() == purpose && entry.person().equals(person))
                .findFirst();
    }

    /** The latest word of everybody who does not want that (any more), the newest first. */
    public List<Consent> against(Consent.Purpose purpose) {
        return entries.stream()
                .filter(entry -> entry.purpose() == purpose
                        && entry.answer() != Consent.Answer.GIVEN
                        && latest(purpose, entry.person()).equals(Optional.of(entry)))
                .toList();
    }

    /** Whether nobody was asked about that yet. */
    public boolean isSilent(Consent.Purpose purpose) {
        return entries.stream().noneMatch(entry -> entry.purpose() == purpose);
    }
}
