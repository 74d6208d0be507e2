package org.hearth.api.instrument;

import java.util.Map;

/**
 * Answers with the scores that a publication or the scoring rule gives for them.
 *
 * @param answers item number to answer score; an item that is not there is missing
 * @param scores scale id to score; a scale that is not there is not scorable
 * @param source where the example comes from
 */
public record Example(Map<Integer, Double> answers, Map<String, Double> scores, String source) {
    public Example {
        answers = Map.copyOf(answers);
        scores = Map.copyOf(scores);
    }
}
