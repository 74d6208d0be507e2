package org.hearth.api.instrument;

import java.util.Map;

/** What was answered: items, or totals that were added up elsewhere. */
public sealed interface Responses {

    /**
     * Answers item by item.
     *
     * @param scores item number to the answer's score; an item that is not there was not answered
     */
    record Answers(Map<Integer, Double> scores) implements Responses {
        public Answers {
            scores = Map.copyOf(scores);
        }
    }

    /**
     * Totals from paper or another system.
     *
     * @param scores scale id to score
     */
    record Totals(Map<String, Double> scores) implements Responses {
        public Totals {
            scores = Map.copyOf(scores);
        }
    }
}
