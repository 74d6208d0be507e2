package org.hearth.api.programme;

import java.time.Instant;
import java.util.List;
import org.hearth.api.instrument.RiskRule;

/**
 * A risk that somebody must look at. It can be acknowledged and closed with a reason, never deleted.
 *
 * @param id its identity
 * @param version how often it was changed
 * @param family whose
 * @param person about whom
 * @param assessment what raised it
 * @param raisedAt when
 * @param level how soon somebody must act
 * @param reason in plain words, such as <em>EPDS, item 10: an answer that always needs a conversation</em>
 * @param expectedAction what staff must do
 * @param state where it is
 * @param actions what was done, in order of time
 */
public record Alert(
        AlertId id,
        long version,
        FamilyId family,
        PersonId person,
        AssessmentId assessment,
        Instant raisedAt,
        RiskRule.Level level,
        String reason,
        String expectedAction,
        State state,
        List<Action> actions) {
    public Alert {
        actions = List.copyOf(actions);
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
}
