package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.api.casework.Drafts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Draft;
import org.hearth.api.programme.FamilyId;

/**
 * Keeps a form as it is typed, and says so when somebody comes back to it: <em>We kept what you typed at 10:42.</em>
 *
 * <p>Make one for each form, add it above the fields, and hand it each field by {@link #keep}: what was kept is in it when that
 * returns, and what is typed from then on is kept half a second after the last key. Call {@link #saved} when the use case has
 * returned. While the server cannot be reached, the page itself keeps the fields ({@code hearth/keep.js}). When the same form is
 * typed into in another window, neither overwrites what the other keeps: whoever types is asked which of the two it shall be.
 */
public final class KeptForm extends Div {
    /** How long after the last key what was typed is sent, in milliseconds. */
    private static final int SOON = 500;

    private static final String IDENTITY = "id";

    private final WatchedDraft draft;
    private final Clock clock;
    private final String prefix;
    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, Supplier<String>> fields = new HashMap<>();
    private final Span words = new Span();
    private final Button afresh = new Button(say("Start afresh"), click -> startAfresh());
    private final Button there = new Button(say("Show what was typed there"), click -> showThere());
    private final Button here = new Button(say("Keep what stands here"), click -> keepHere());
    private Runnable clean = () -> {};
    private boolean over;

    /**
     * @param form which form, such as {@code contact/} and a family's identity
     * @param about the family that the form is about, if about one
     */
    public KeptForm(Drafts drafts, Actor actor, Clock clock, String form, Optional<FamilyId> about) {
        this.clock = clock;
        draft = new WatchedDraft(drafts, actor, form, about);
        prefix = actor.username() + "/" + form + "#";
        addClassNames("kept", "row");
        getElement().setAttribute("role", "status");
        afresh.setId("start-afresh");
        afresh.addThemeNames("tertiary", "small");
        there.setId("show-there");
        there.addThemeNames("tertiary", "small");
        there.setVisible(false);
        here.setId("keep-here");
        here.addThemeNames("tertiary", "small");
        here.setVisible(false);
        clean = () -> UI.getCurrent().refreshCurrentRoute(false);
        add(words, new Text(" "), afresh, there, here);
        Optional<Draft> before = find();
        setVisible(before.isPresent());
        before.ifPresent(found -> {
            kept.putAll(found.fields());
            words.setText(KeptWords.of(found.keptAt(), clock));
        });
    }

    private Optional<Draft> find() {
        Draft[] found = new Draft[1];
        // a form opens even when its draft cannot be read
        Optional<String> trouble = Trouble.of(() -> draft.look().ifPresent(kept -> found[0] = kept));
        return trouble.isEmpty() ? Optional.ofNullable(found[0]) : Optional.empty();
    }

    /** Whether something was kept when the form was opened. */
    public boolean isRestored() {
        return !kept.isEmpty();
    }

    /** What start afresh does once the draft is gone, instead of opening the screen anew. */
    public KeptForm onAfresh(Runnable action) {
        clean = action;
        return this;
    }

    /** Keeps a field of text. */
    public <F extends HasValue<?, String> & HasElement> F keep(String id, F field) {
        return keep(id, field, value -> value, Optional::of);
    }

    /**
     * Keeps a field.
     *
     * @param id unique within the form, and the same whenever it is opened
     * @param write the value as text
     * @param read the value of that text; empty if it cannot be chosen any more
     */
    public <T, F extends HasValue<?, T> & HasElement> F keep(
            String id, F field, Function<T, String> write, Function<String, Optional<T>> read) {
        Optional.ofNullable(kept.get(id)).flatMap(read).ifPresent(field::setValue);
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(SOON);
        }
        field.getElement().setAttribute("data-keep", key(id));
        fields.put(id, () -> field.isEmpty() ? "" : write.apply(field.getValue()));
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && touch()) {
                acknowledge(id, typedText(field));
            }
        });
        return field;
    }

    /** Keeps one choice among some, by a word for each. */
    public <T> ChoiceGroup<T> keep(String id, ChoiceGroup<T> choice, Collection<T> choices, Function<T, String> word) {
        return keep(
                id,
                choice,
                word,
                text -> choices.stream()
                        .filter(one -> word.apply(one).equals(text))
                        .findFirst());
    }

    /** Keeps any number of choices among some, by a word without a space for each. */
    public <T> ChoicesGroup<T> keep(
            String id, ChoicesGroup<T> chosen, Collection<T> choices, Function<T, String> word) {
        return keep(id, chosen, values -> values.stream().map(word).sorted().collect(Collectors.joining(" ")), text -> {
            List<String> words = List.of(text.split(" "));
            return Optional.of(choices.stream()
                    .filter(one -> words.contains(word.apply(one)))
                    .collect(Collectors.toSet()));
        });
    }

    /** Keeps a box that is ticked or not. */
    public Checkbox keep(String id, Checkbox box) {
        return keep(id, box, String::valueOf, text -> Optional.of(Boolean.valueOf(text)));
    }

    /**
     * The identity of what the form makes: the same whenever it is taken up again, so that what is sent twice is kept once.
     */
    public UUID identity() {
        UUID id = kept(IDENTITY).map(UUID::fromString).orElseGet(UUID::randomUUID);
        keepAlso(IDENTITY, id::toString);
        return id;
    }

    /** Keeps a date in three fields. */
    public DateParts keep(DateParts date) {
        date.fields().forEach((id, field) -> keep(id, field));
        return date;
    }

    /** Keeps something that is no field of text, such as who was added to a list. */
    public void keepAlso(String id, Supplier<String> value) {
        fields.put(id, value);
    }

    /** What was kept under that id; empty if nothing. */
    public Optional<String> kept(String id) {
        return Optional.ofNullable(kept.get(id)).filter(value -> !value.isEmpty());
    }

    /** Keeps the form as it stands; for what changes without a field being typed into. Says whether it was kept. */
    public boolean touch() {
        if (over) {
            return false;
        }
        fields.forEach((id, value) -> kept.put(id, value.get()));
        boolean[] saved = new boolean[1];
        Optional<String> trouble = Trouble.of(() -> saved[0] = keepUnlessElsewhere());
        trouble.ifPresent(why -> {
            words.setText(say("What you type is not being kept at the moment: {0}", why));
            afresh.setVisible(false);
            setVisible(true);
        });
        return trouble.isEmpty() && saved[0];
    }

    /** Until somebody has chosen between two windows, what is typed here stays on this page. */
    private boolean keepUnlessElsewhere() {
        if (draft.isChangedElsewhere()) {
            tellElsewhere(draft.current());
            return false;
        }
        draft.save(kept);
        return true;
    }

    private void tellElsewhere(Optional<Draft> other) {
        words.setText(
                other.map(found -> say(
                                "This form is open in another window as well, and was typed into there at {0}. What you type here stays on this page.",
                                KeptWords.time(found.keptAt(), clock)))
                        .orElseGet(
                                () -> say(
                                        "This form was saved or begun afresh in another window. What you type here stays on this page.")));
        there.setVisible(other.isPresent());
        here.setVisible(true);
        addClassName("pressing");
        afresh.setVisible(false);
        setVisible(true);
    }

    private void showThere() {
        over = true;
        script("window.hearthKeep && hearthKeep.forget($0)", prefix);
        clean.run();
    }

    private void keepHere() {
        Trouble.of(draft::look);
        there.setVisible(false);
        here.setVisible(false);
        removeClassName("pressing");
        if (touch()) {
            words.setText(say("We keep what stands here."));
        }
    }

    /** The form is saved: nothing needs to be kept any more. */
    public void saved() {
        over = true;
        // what was saved is safe; a draft that stays is offered again, and a double is noticed there
        Trouble.of(draft::forget);
        script("window.hearthKeep && hearthKeep.forget($0)", prefix);
    }

    private void startAfresh() {
        saved();
        clean.run();
    }

    private void acknowledge(String id, String text) {
        script("window.hearthKeep && hearthKeep.acknowledge($0, $1)", key(id), text);
    }

    /** The text that the page may forget; empty for what is chosen. */
    private static String typedText(HasValue<?, ?> field) {
        return field instanceof HasValueChangeMode && field.getValue() instanceof String text ? text : "";
    }

    private static void script(String expression, Object... values) {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.getPage().executeJs(expression, (Object[]) values));
    }

    private String key(String id) {
        return prefix + id;
    }
}
