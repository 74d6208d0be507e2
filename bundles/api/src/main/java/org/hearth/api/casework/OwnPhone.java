package org.hearth.api.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Wording;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What whoever holds a link can do with it, without an account: the family's side of {@link Invitations}.
 *
 * <p>Nothing here tells anything of a record: no name, no earlier answer of anybody else, no score. A link belongs to the
 * browser that began; to others, those it was forwarded to, it is closed. Looking at a link changes nothing, so that programs
 * that look at links before people do use nothing up. Wrong secrets are slowed down, counted and logged.
 */
@ProviderType
public interface OwnPhone {

    /** What a link opens now. Changes nothing. */
    Opened look(Holder holder);

    /** Begins, or goes on: from now on the link belongs to that browser. */
    Opened begin(Holder holder);

    /** Puts the questions in another of their languages. */
    Opened speak(Holder holder, String language);

    /**
     * Keeps an answer, at once. An answer that a risk rule names raises its alert at this very moment.
     *
     * @param score the answer, or empty to take it back
     * @return with {@link Asked#isRisk} when this answer raised or would raise an alert
     * @throws Refused if there is no such answer
     */
    Opened answer(Holder holder, int item, Optional<Double> score);

    /** Stops for good: the answers are forgotten and the link is over. Alerts that an answer raised stay. */
    Opened stop(Holder holder);

    /**
     * Sends the answers. Whatever hinders putting them on file is the programme's to mend, never the family's: they are kept.
     *
     * @throws Refused if nothing was answered
     */
    Opened finish(Holder holder);

    /**
     * Who holds a link.
     *
     * @param secret what opens it
     * @param browser what the browser was given when it began, at least 128 bits of chance; empty before
     * @param from where the request comes from, for slowing guesses down
     */
    record Holder(String secret, String browser, String from) {
        /** Says nothing of the secrets. */
        @Override
        public String toString() {
            return "Holder[" + from + "]";
        }
    }

    /** What a link opens. */
    sealed interface Opened {}

    /**
     * Questions, to be answered.
     *
     * @param definition what is asked, in the version that was begun
     * @param wording its words in the language that was chosen; empty where they are those of the definition
     * @param language that language
     * @param languages all that there are
     * @param answers what was answered so far; empty to a browser that has not begun
     * @param begun whether this browser has begun
     * @param isRisk whether the answer just given is one that always needs a conversation
     * @param seconds how long the link is good for from now on
     */
    record Asked(
            InstrumentDefinition definition,
            Optional<Wording> wording,
            String language,
            List<String> languages,
            Map<Integer, Double> answers,
            boolean begun,
            boolean isRisk,
            long seconds)
            implements Opened {
        public Asked {
            languages = List.copyOf(languages);
            answers = Map.copyOf(answers);
        }
    }

    /** Nothing (any more), and why. */
    record Closed(Why why) implements Opened {}

    /** Why a link opens nothing. */
    enum Why {
        /** It is no link of ours, or not all of it. */
        UNKNOWN,
        /** Its time is over. */
        EXPIRED,
        /** It was answered and sent. */
        FINISHED,
        /** Whoever answered took the answers back. */
        STOPPED,
        /** The team took it back. */
        WITHDRAWN,
        /** It was begun in another browser. */
        ELSEWHERE,
        /** There were too many wrong links from there; it may be tried again shortly. */
        LATER
    }
}
