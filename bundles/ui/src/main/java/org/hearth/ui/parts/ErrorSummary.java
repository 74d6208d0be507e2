package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <em>There is a problem</em>: everything that is wrong with a form, at its top, focused, each line a link to its field.
 *
 * <p>Call {@link #attempt} around a use case, and what it refuses is told here in its own words. Nothing that was typed is
 * touched.
 */
public final class ErrorSummary extends Div {
    private final Div content = new Div();

    public ErrorSummary() {
        addClassName("problem");
        setVisible(false);
        setId("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        H2 heading = new H2(say("There is a problem"));
        add(heading, content);
    }

    /**
     * A problem.
     *
     * @param words what is wrong and what to do
     * @param field where; empty if nowhere in particular
     */
    public record Line(String words, Optional<Component> field) {
        public Line(String words, Component field) {
            this(words, Optional.of(field));
        }

        public Line(String words) {
            this(words, Optional.empty());
        }
    }

    /** Hides the summary. */
    public void clear() {
        content.removeAll();
        setVisible(false);
    }

    /** Shows those problems, if there are any, and takes the focus; says whether there were any. */
    public boolean show(List<Line> lines) {
        clear();
        if (lines.isEmpty()) {
            return false;
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line.field()
                .<Component>map(field -> link(line.words(), field))
                .orElseGet(() -> new Paragraph(line.words())))));
        content.add(list);
        setVisible(true);
        takeFocus();
        return true;
    }

    /** Shows one problem that belongs to no field, with something to do about it. */
    public void show(String words, Component... remedies) {
        show(List.of(new Line(words)));
        content.add(remedies);
    }

    /** Does that; when it is refused, shows why. Says whether it was done. */
    public boolean attempt(Runnable action) {
        clear();
        Optional<String> trouble = Trouble.of(action);
        trouble.ifPresent(words -> show(words));
        return trouble.isEmpty();
    }

    private void takeFocus() {
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
    }

    private static Anchor link(String words, Component field) {
        String id = field.getId().orElseGet(() -> {
            String made = "field-" + Integer.toHexString(System.identityHashCode(field));
            field.setId(made);
            return made;
        });
        Anchor link = new Anchor("#" + id, words);
        link.getElement().setAttribute("router-ignore", true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault();"
                                + " const field = document.getElementById($0); if (!field) return;"
                                + " field.scrollIntoView({block: 'center'});"
                                + " (field.querySelector('input:not([type=hidden]), textarea, button') || field).focus(); })",
                        id);
        return link;
    }

    /** Collects problems field by field, and says the same words beside each field. */
    public static final class Lines {
        private final List<Line> lines = new ArrayList<>();

        /** Adds a problem if the condition does not hold. */
        public Lines require(boolean holds, String words, Component field) {
            if (field instanceof com.vaadin.flow.component.HasValidation checked) {
                checked.setInvalid(!holds);
                checked.setErrorMessage(holds ? "" : words);
            }
            if (!holds) {
                lines.add(new Line(words, field));
            }
            return this;
        }

        /** What was found, in the order of asking. */
        public List<Line> list() {
            return List.copyOf(lines);
        }
    }
}
