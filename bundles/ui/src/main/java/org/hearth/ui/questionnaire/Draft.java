package org.hearth.ui.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Responses;

/** What was answered so far, and how it is being answered; kept while somebody is signed in, until it is saved. */
final class Draft {
    private static final String ANSWER = "answer-";
    private static final String SEEN = "seen-";
    private static final String TOTAL = "total-";
    private static final String ABOUT = "about-";
    private static final String LANGUAGE = "language";

    private UUID form = UUID.randomUUID();
    private final Map<Integer, Double> seen = new TreeMap<>();
    private final Map<Integer, Double> answers = new TreeMap<>();
    private final Map<String, String> totals = new HashMap<>();
    private final Map<String, String> about = new TreeMap<>();
    private Way way = Way.WHOLE;
    private String safetyAction = "";
    private Runnable changed = () -> {};
    private Optional<org.hearth.api.programme.Draft> kept = Optional.empty();

    /** How a form is filled in. */
    enum Way {
        /** All questions on one page. */
        WHOLE,
        /** One question a page. */
        ONE,
        /** Only totals, added up on paper. */
        TOTAL
    }

    /** Whether nothing was answered or typed so far. */
    boolean isEmpty() {
        return answers.isEmpty() && totals.values().stream().allMatch(String::isBlank) && safetyAction.isBlank();
    }

    /** Whether nothing at all was chosen, not even whom it is about. */
    boolean isUntouched() {
        return isEmpty() && about.isEmpty();
    }

    /** What was chosen or typed about the form as a whole, such as whom it is about; empty if nothing was. */
    String about(String field) {
        return about.getOrDefault(field, "");
    }

    /** Keeps what was chosen or typed about the form as a whole. */
    void about(String field, String value) {
        about.put(field, value);
        changed.run();
    }

    /** The tag of the language that somebody has chosen for the questions; empty if nobody has. */
    String language() {
        return about(LANGUAGE);
    }

    void speak(String tag) {
        about(LANGUAGE, tag);
    }

    /** The identity under which its answers are heeded, the same until it is saved. */
    UUID form() {
        return form;
    }

    /** Notes the answer on paper to a question that always matters, or that it is not known. */
    void see(int question, Optional<Double> score) {
        score.ifPresentOrElse(value -> seen.put(question, value), () -> seen.remove(question));
        changed.run();
    }

    /** The answers on paper to questions that always matter. */
    Map<Integer, Double> seen() {
        return Map.copyOf(seen);
    }

    /** Everything as text, so that it outlasts the session. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("form", form.toString());
        fields.put("way", way.name());
        fields.put("safety", safetyAction);
        answers.forEach((number, score) -> fields.put(ANSWER + number, score.toString()));
        seen.forEach((number, score) -> fields.put(SEEN + number, score.toString()));
        totals.forEach((scale, typed) -> fields.put(TOTAL + scale, typed));
        about.forEach((field, value) -> fields.put(ABOUT + field, value));
        return fields;
    }

    /** The draft that was kept as text. */
    static Draft of(Map<String, String> fields) {
        Draft draft = new Draft();
        draft.form =
                Optional.ofNullable(fields.get("form")).map(UUID::fromString).orElse(draft.form);
        draft.way = Way.valueOf(fields.getOrDefault("way", Way.WHOLE.name()));
        draft.safetyAction = fields.getOrDefault("safety", "");
        fields.forEach((key, value) -> {
            if (key.startsWith(ANSWER)) {
                draft.answers.put(Integer.valueOf(key.substring(ANSWER.length())), Double.valueOf(value));
            } else if (key.startsWith(SEEN)) {
                draft.seen.put(Integer.valueOf(key.substring(SEEN.length())), Double.valueOf(value));
            } else if (key.startsWith(TOTAL)) {
                draft.totals.put(key.substring(TOTAL.length()), value);
            } else if (key.startsWith(ABOUT)) {
                draft.about.put(key.substring(ABOUT.length()), value);
            }
        });
        return draft;
    }

    /** Notes which state of it the server keeps. */
    void kept(org.hearth.api.programme.Draft state) {
        kept = Optional.of(state);
    }

    /** What was kept, or read, from here last. */
    Optional<org.hearth.api.programme.Draft> kept() {
        return kept;
    }

    /** Calls that after each change. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    Way way() {
        return way;
    }

    void choose(Way chosen) {
        way = chosen;
        changed.run();
    }

    /** Takes an answer, or takes it back. */
    void answer(int question, Optional<Double> score) {
        score.ifPresentOrElse(value -> answers.put(question, value), () -> answers.remove(question));
        changed.run();
    }

    /** The answers that the definition, as it is now, allows. */
    Map<Integer, Double> answers(InstrumentDefinition definition) {
        Map<Integer, Double> fitting = new TreeMap<>();
        answers.forEach((number, score) -> definition
                .item(number)
                .filter((Item item) -> item.allows(score))
                .ifPresent(item -> fitting.put(number, score)));
        return fitting;
    }

    Responses.Answers responses(InstrumentDefinition definition) {
        return new Responses.Answers(answers(definition));
    }

    /** What was given, in the way that was chosen: answers, or the totals that fit their scales. */
    Responses given(InstrumentDefinition definition) {
        if (way != Way.TOTAL) {
            return responses(definition);
        }
        Map<String, Double> fitting = new HashMap<>();
        definition.scales().forEach(scale -> {
            if (TotalText.read(scale, total(scale.id())) instanceof TotalText.Total(double score)) {
                fitting.put(scale.id(), score);
            }
        });
        return new Responses.Totals(fitting);
    }

    /** Keeps what was typed as a scale's total. */
    void total(String scale, String typed) {
        totals.put(scale, typed);
        changed.run();
    }

    /** What was typed as a scale's total; empty if nothing was. */
    String total(String scale) {
        return totals.getOrDefault(scale, "");
    }

    /** What was done about a risk answer; empty if nothing was said. */
    String safetyAction() {
        return safetyAction;
    }

    void act(String what) {
        safetyAction = what;
        changed.run();
    }
}
