package org.hearth.api.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.instrument.RiskRule;

/**
 * A risk that somebody must look at. It can be acknowledged and closed with a reason, never deleted.
 *
 * @param id its identity
 * @param version how often it was changed
 * @param family whose
 * @param person about whom
 * @param assessment the finished questionnaire that it belongs to; empty while the form is still being filled in
 * @param raisedAt when
 * @param level how soon somebody must act
 * @param reason in plain words, such as <em>EPDS, item 10: an answer that always needs a conversation</em>
 * @param expectedAction what staff must do
 * @param state where it is
 * @param actions what was done, in order of time
 * @param origin the form and the item that raised it, by which it is joined to the finished questionnaire; empty if it was
 *     raised by a finished one
 * @param escalatedAt when it was passed to every lead and deputy because nobody had acknowledged it in time; empty if not
 */
public record Alert(
        AlertId id,
        long version,
        FamilyId family,
        PersonId person,
        Optional<AssessmentId> assessment,
        Instant raisedAt,
        RiskRule.Level level,
        String reason,
        String expectedAction,
        State state,
        List<Action> actions,
        Optional<Origin> origin,
        Optional<Instant> escalatedAt) {
    public Alert {
        actions = List.copyOf(actions);
    }

    /** The same alert with that version. */
    public Alert withVersion(long number) {
        return new Alert(
                id,
                number,
                family,
                person,
                assessment,
                raisedAt,
                level,
                reason,
                expectedAction,
                state,
                actions,
                origin,
                escalatedAt);
    }

    /** The same alert in that state, with one more thing that was done. */
    public Alert after(Action action, State next) {
        List<Action> more = new ArrayList<>(actions);
        more.add(action);
        return new Alert(
                id,
                version,
                family,
                person,
                assessment,
                raisedAt,
                level,
                reason,
                expectedAction,
                next,
                more,
                origin,
                escalatedAt);
    }

    /** The same alert, belonging to that finished questionnaire. */
    public Alert joined(AssessmentId finished) {
        return new Alert(
                id,
                version,
                family,
                person,
                Optional.of(finished),
                raisedAt,
                level,
                reason,
                expectedAction,
                state,
                actions,
                origin,
                escalatedAt);
    }

    /** The same alert, passed on to every lead and deputy at that moment. */
    public Alert escalated(Action how) {
        Alert told = after(how, state);
        return new Alert(
                id,
                version,
                family,
                person,
                assessment,
                raisedAt,
                level,
                reason,
                expectedAction,
                state,
                told.actions(),
                origin,
                Optional.of(how.at()));
    }

    /** Where an alert is. */
    public enum State {
        /** Nobody of the safeguarding leads has seen it. */
        OPEN,
        /** Somebody has seen it and is on it. */
        ACKNOWLEDGED,
        /** What had to be done was done. */
        CLOSED
    }

    /**
     * Something that was done about an alert.
     *
     * @param at when
     * @param by who, by name
     * @param what in plain words
     */
    public record Action(Instant at, String by, String what) {}

    /**
     * Where an alert comes from, as long as there is no finished questionnaire.
     *
     * @param form the identity of the form that was being filled in; with the item it is unique among alerts
     * @param instrument the instrument's id
     * @param version the version that was asked
     * @param item the number of the item that raised it
     */
    public record Origin(UUID form, String instrument, String version, int item) {}
}
