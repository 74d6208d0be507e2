package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.ui.families.FamilySearch;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.FirstMeeting;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Rows;
import org.hearth.ui.parts.Words;

/** The box that finds a family while somebody types. What is typed stays within the session and never stands in an address. */
final class Finder extends Div {
    private static final int PAUSE_MILLISECONDS = 250;
    private static final int FEWEST_LETTERS = 2;

    private final Function<String, Page<FamilySummary>> search;
    private final LocalDate today;
    private final FamilySearch box;
    private final Paragraph said = new Paragraph();
    private final Div results = new Div();
    private List<FamilySummary> shown = List.of();

    /**
     * @param search finds the first few
     * @param all called with what was typed when Enter is pressed
     */
    Finder(Function<String, Page<FamilySummary>> search, Consumer<String> all, LocalDate today) {
        this.search = search;
        this.today = today;
        box = new FamilySearch(all);
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(PAUSE_MILLISECONDS);
        box.addValueChangeListener(event -> show(event.getValue().strip()));
        said.setId("found");
        said.addClassNames("sub", "small");
        said.getElement().setAttribute("role", "status");
        results.setId("found-list");
        addClassName("finder");
        add(box, said, results);
        said.setVisible(false);
        results.setVisible(false);
    }

    private void show(String text) {
        boolean asked = text.length() >= FEWEST_LETTERS;
        said.setVisible(asked);
        results.setVisible(asked);
        if (asked) {
            Page<FamilySummary> found = search.apply(text);
            said.setText(words(found));
            list(found.rows());
        } else {
            said.setText("");
            list(List.of());
        }
    }

    /** Whoever has gone on to a line while the last letters were looked up keeps the focus there. */
    private void list(List<FamilySummary> families) {
        if (families.equals(shown)) {
            return;
        }
        shown = families;
        results.removeAll();
        if (!families.isEmpty()) {
            Rows rows = new Rows();
            families.forEach(
                    family -> rows.row(Paths.family(family.id()), family.name(), quiet(family), record(family)));
            results.add(rows);
        }
    }

    private static Component record(FamilySummary family) {
        ButtonLink link = new ButtonLink(Paths.recordContact(family.id()), say("Record contact"), "sm");
        link.setAriaLabel(say("Record contact: {0}", family.name()));
        return link;
    }

    private String quiet(FamilySummary family) {
        return say(
                "{0}. {1}. {2}",
                family.carers(), Words.of(family.support().state()), FirstMeeting.sentence(family, today));
    }

    private static String words(Page<FamilySummary> found) {
        if (found.rows().isEmpty()) {
            return say("Nobody was found. Try fewer letters.");
        }
        return found.rows().size() < found.total()
                ? say(
                        "The first {0}. Type more letters, or press Enter to see all.",
                        found.rows().size())
                : count(found.total(), "One family found", "{0} families found");
    }
}
