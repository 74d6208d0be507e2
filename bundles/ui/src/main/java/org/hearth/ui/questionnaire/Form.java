package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Wording;
import org.hearth.ui.parts.FormLanguages;
import org.hearth.ui.parts.Say;

/**
 * A questionnaire as it is put to somebody: in its own words where they may be shown, otherwise by number and topic.
 *
 * @param title what people call it
 * @param introduction what is said before the first question; empty if nothing
 * @param introduced whether that is in its own words
 * @param questions the questions in printed order; empty for an instrument known by its scores only
 * @param source the line that its holder asks for; empty if none
 * @param wordless why the words are not here and what to do instead; empty when they are
 * @param language the tag of the language of its words
 */
record Form(
        String title,
        String introduction,
        boolean introduced,
        List<Question> questions,
        String source,
        Optional<String> wordless,
        String language) {
    Form {
        questions = List.copyOf(questions);
    }

    static Form of(InstrumentDefinition definition, Optional<Wording> wording) {
        boolean wordy = wording.isPresent() || definition.hasWording();
        List<Question> questions = definition.items().stream()
                .map(item -> question(item, wording, wordy))
                .toList();
        Optional<String> own = wording.map(Wording::introduction).filter(words -> !words.isBlank());
        String introduction =
                own.orElse(definition.recall().isBlank() ? "" : say("It asks about {0}.", definition.recall()));
        String source = wording.map(Wording::source)
                .filter(line -> !line.isBlank())
                .orElse(definition.licence().attribution());
        Optional<String> wordless =
                wordy || questions.isEmpty() ? Optional.empty() : Optional.of(why(definition.licence()));
        String language = wording.map(Wording::language).orElse(FormLanguages.USUAL);
        return new Form(definition.title(), introduction, own.isPresent(), questions, source, wordless, language);
    }

    private static Question question(Item item, Optional<Wording> wording, boolean wordy) {
        String words = wording.map(all -> all.items().get(item.number()))
                .or(item::wording)
                .orElse(item.topic());
        List<String> labels = wording.map(all -> all.options().get(item.number()))
                .filter(all -> all.size() == item.options().size())
                .orElseGet(() -> item.options().stream().map(Option::label).toList());
        String label = wordy ? item.number() + ". " + words : say("Item {0} – {1}", item.number(), words);
        return new Question(item.number(), label, item.required(), Choice.of(item.options(), labels));
    }

    private static String why(Licence licence) {
        String why = licence.holder().isBlank()
                ? say(
                        "The words of this form are not installed here. Ask from the printed form, and enter each answer by its number.")
                : say(
                        "The words of this form belong to {0} and are not shown here. Ask from the printed form, and enter each answer by its number.",
                        licence.holder());
        return licence.permission().isBlank() ? why : why + " " + licence.permission();
    }

    /** Marks words as the form's own, so that they are read out, and laid out, in its language. */
    <C extends HasElement> C own(C words) {
        words.getElement().setAttribute("lang", language).setAttribute("dir", FormLanguages.direction(language));
        return words;
    }

    /** The form's own words as a part of a sentence that is read the other way; as they are where that is not so. */
    String isolated(String words) {
        return FormLanguages.direction(language)
                        .equals(Say.language().direction().attribute())
                ? words
                : "\u2068" + words + "\u2069";
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
