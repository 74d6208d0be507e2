package org.hearth.ui.ownphone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.OwnPhone.Asked;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Wording;

/**
 * A question as it is read on a phone: its words and nothing of the instrument around it.
 *
 * @param number the item's number
 * @param words what is asked
 * @param answers what can be answered
 */
record PhoneQuestion(int number, String words, List<Answer> answers) {

    /** One answer. */
    record Answer(double score, String words) {}

    static List<PhoneQuestion> of(Asked asked) {
        return asked.definition().items().stream()
                .map(item -> of(item, asked.wording()))
                .toList();
    }

    private static PhoneQuestion of(Item item, Optional<Wording> wording) {
        String words = wording.map(all -> all.items().get(item.number()))
                .or(item::wording)
                .orElse(item.topic());
        List<String> labels = wording.map(all -> all.options().get(item.number()))
                .filter(all -> all.size() == item.options().size())
                .orElseGet(() -> item.options().stream().map(Option::label).toList());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            answers.add(new Answer(item.options().get(i).score(), labels.get(i)));
        }
        return new PhoneQuestion(item.number(), words, answers);
    }

    /** The words of the answer with that score, or empty. */
    Optional<String> answer(Optional<Double> score) {
        return score.flatMap(given -> answers.stream()
                .filter(answer -> answer.score() == given)
                .map(Answer::words)
                .findFirst());
    }

    /** Whether an answer is one of those that always need a conversation. */
    static boolean anyRisk(Asked asked) {
        return asked.definition().risk().stream()
                .anyMatch(rule -> Optional.ofNullable(asked.answers().get(rule.item()))
                        .filter(rule.answers()::contains)
                        .isPresent());
    }

    /** The first question without an answer, counted from 0; the number of questions when all have one. */
    static int firstOpen(List<PhoneQuestion> questions, Asked asked) {
        for (int i = 0; i < questions.size(); i++) {
            if (!asked.answers().containsKey(questions.get(i).number())) {
                return i;
            }
        }
        return questions.size();
    }
}
