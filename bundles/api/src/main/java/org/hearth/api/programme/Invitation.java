package org.hearth.api.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.instrument.InstrumentDefinition;

/**
 * A questionnaire that somebody was asked to answer on a phone of their own, by a link that only works once.
 *
 * <p>Of the link's secret only the SHA-256 is kept, as the {@link #key}: whoever reads the store cannot open the link.
 *
 * @param id its identity
 * @param version how often it was changed
 * @param family whose file
 * @param person about whom the questions are
 * @param instrument the instrument's id
 * @param instrumentVersion the version that is asked, whatever is installed later
 * @param title what people call the instrument
 * @param definition the instrument as it was when the link was made, while the link can still be answered; empty once it cannot
 * @param declared whether its definition says how it is scored, so that it can be scored after the plug-in is gone
 * @param language the language in which it is put, a tag such as {@code cy}
 * @param madeBy the name of the practitioner who made it
 * @param madeAt when
 * @param expiresAt from when on it cannot be opened any more
 * @param secretHash the SHA-256 of the link's secret, 64 hexadecimal digits
 * @param browserHash the SHA-256 of what the browser was given that began, which alone may go on; empty before that
 * @param state where it is
 * @param answers what was answered so far, item number to score; empty once it is over
 * @param alerts what a risk answer raised, by item number; they stay whatever becomes of the link
 * @param movedAt when it came to its state
 * @param kept why what was sent could not be put on file yet; empty unless {@link State#KEPT}
 */
@LeafKind("invitation")
public record Invitation(
        UUID id,
        long version,
        FamilyId family,
        PersonId person,
        String instrument,
        String instrumentVersion,
        String title,
        Optional<InstrumentDefinition> definition,
        boolean declared,
        String language,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        String secretHash,
        String browserHash,
        State state,
        Map<Integer, Double> answers,
        List<Raised> alerts,
        Instant movedAt,
        String kept)
        implements Leaf<Invitation> {

    public Invitation {
        answers = Map.copyOf(answers);
        alerts = List.copyOf(alerts);
    }

    /** Where an invitation is. */
    public enum State {
        /** Nobody has begun. */
        OPEN,
        /** Somebody has begun, and may go on. */
        BEGUN,
        /** It was sent and is on file. */
        FINISHED,
        /** It was sent, but could not be put on file yet; the answers are kept here. */
        KEPT,
        /** Whoever answered stopped and took the answers back. */
        STOPPED,
        /** A practitioner took the link back. */
        WITHDRAWN;

        /** Whether the link can still be answered. */
        public boolean isOpen() {
            return this == OPEN || this == BEGUN;
        }
    }

    /**
     * An alert that an answer raised.
     *
     * @param item the item's number
     */
    public record Raised(int item, AlertId alert) {}

    @Override
    public Invitation withVersion(long changed) {
        return copy(changed, definition, language, browserHash, state, answers, alerts, movedAt, kept);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(family);
    }

    @Override
    public LocalDate listedOn() {
        return LocalDate.ofInstant(madeAt, ZoneOffset.UTC);
    }

    @Override
    public String key() {
        return secretHash;
    }

    /** Whether its time is over. */
    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether it can be answered at that moment. */
    public boolean isAnswerable(Instant now) {
        return state.isOpen() && !isExpired(now);
    }

    /** The same, begun in a browser. */
    public Invitation begun(String browser, Instant now) {
        return copy(version, definition, language, browser, State.BEGUN, answers, alerts, now, kept);
    }

    /** The same in another language. */
    public Invitation in(String other) {
        return copy(version, definition, other, browserHash, state, answers, alerts, movedAt, kept);
    }

    /** The same with those answers and alerts. */
    public Invitation answered(Map<Integer, Double> now, List<Raised> raised) {
        return copy(version, definition, language, browserHash, state, now, raised, movedAt, kept);
    }

    /** The same, sent but not on file yet, and why. */
    public Invitation kept(Instant now, String why) {
        return copy(version, definition, language, browserHash, State.KEPT, answers, alerts, now, why);
    }

    /** The same, over: without answers, and without the questions. */
    public Invitation over(State end, Instant now) {
        return copy(version, Optional.empty(), language, browserHash, end, Map.of(), alerts, now, "");
    }

    private Invitation copy(
            long changed,
            Optional<InstrumentDefinition> asked,
            String spoken,
            String browser,
            State now,
            Map<Integer, Double> given,
            List<Raised> raised,
            Instant moved,
            String why) {
        return new Invitation(
                id,
                changed,
                family,
                person,
                instrument,
                instrumentVersion,
                title,
                asked,
                declared,
                spoken,
                madeBy,
                madeAt,
                expiresAt,
                secretHash,
                browser,
                now,
                given,
                raised,
                moved,
                why);
    }
}
