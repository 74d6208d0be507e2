package org.hearth.ui.questionnaire;

import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Wording;

/**
 * A questionnaire as it is put to somebody: in its own words where they may be shown, otherwise by number and topic.
 *
 * @param title what people call it
 * @param introduction what is said before the first question; empty if nothing
 * @param questions the questions in printed order; empty for an instrument known by its scores only
 * @param source the line that its holder asks for; empty if none
 * @param wordless why the words are not here and what to do instead; empty when they are
 */
record Form(String title, String introduction, List<Question> questions, String source, Optional<String> wordless) {
    Form {
        questions = List.copyOf(questions);
    }

    static Form of(InstrumentDefinition definition, Optional<Wording> wording) {
        boolean wordy = wording.isPresent() || definition.hasWording();
        List<Question> questions = definition.items().stream()
                .map(item -> question(item, wording, wordy))
                .toList();
        String introduction = wording.map(Wording::introduction)
                .filter(words -> !words.isBlank())
                .orElse(definition.recall().isBlank() ? "" : "It asks about " + definition.recall() + ".");
        String source = wording.map(Wording::source)
                .filter(line -> !line.isBlank())
                .orElse(definition.licence().attribution());
        Optional<String> wordless =
                wordy || questions.isEmpty() ? Optional.empty() : Optional.of(why(definition.licence()));
        return new Form(definition.title(), introduction, questions, source, wordless);
    }

    private static Question question(Item item, Optional<Wording> wording, boolean wordy) {
        String words = wording.map(all -> all.items().get(item.number()))
                .or(item::wording)
                .orElse(item.topic());
        List<String> labels = wording.map(all -> all.options().get(item.number()))
                .filter(all -> all.size() == item.options().size())
                .orElseGet(() -> item.options().stream().map(Option::label).toList());
        String label = wordy ? item.number() + ". " + words : "Item " + item.number() + " – " + words;
        return new Question(item.number(), label, item.required(), Choice.of(item.options(), labels));
    }

    private static String why(Licence licence) {
        String owner = licence.holder().isBlank()
                ? "The words of this form are not installed here"
                : "The words of this form belong to " + licence.holder() + " and are not shown here";
        return owner + ". Ask from the printed form, and enter each answer by its number."
                + (licence.permission().isBlank() ? "" : " " + licence.permission());
    }

    /** The question of that number, or empty. */
    Optional<Question> question(int number) {
        return questions.stream()
                .filter(question -> question.number() == number)
                .findFirst();
    }

    /**
     * One question.
     *
     * @param label its number and words, or its number and topic
     * @param required whether a missing answer matters most
     */
    record Question(int number, String label, boolean required, List<Choice> choices) {
        Question {
            choices = List.copyOf(choices);
        }

        /** The choice that carries that score, or empty. */
        Optional<Choice> choice(double score) {
            return choices.stream().filter(choice -> choice.score() == score).findFirst();
        }
    }
}
