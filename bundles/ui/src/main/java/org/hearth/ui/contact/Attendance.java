package org.hearth.ui.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.Trouble;

/** Who was there: people of one family, or of several that came to a group. */
final class Attendance extends Div {
    private final Casework casework;
    private final Actor actor;
    private final Div list = new Div();
    private final FamilyFinder finder;
    private final List<FamilyPeople> families = new ArrayList<>();
    private Runnable listener = () -> {};
    private boolean happened = true;

    Attendance(Family first, Casework casework, Actor actor) {
        this.casework = casework;
        this.actor = actor;
        addClassName("stack4");
        list.addClassName("stack4");
        finder = new FamilyFinder("add-family", "Add another family who came", casework, actor, this::addButton);
        finder.setVisible(false);
        add(list, finder);
        put(first, false);
    }

    /** Calls that whenever who was there changes. */
    void onChange(Runnable changed) {
        listener = changed;
    }

    /** Lets several families be there, as in a group; those added already stay until they are taken out. */
    void allowMore(boolean group) {
        finder.setVisible(group);
    }

    /** Asks who was there, or does not because nobody was. */
    void ask(boolean wanted) {
        happened = wanted;
        families.forEach(family -> family.ask(wanted));
    }

    private Button addButton(FamilySummary found) {
        Button add = new Button("Add", click -> add(found));
        add.addThemeNames("small");
        add.setAriaLabel("Add " + found.name());
        boolean there =
                families.stream().anyMatch(family -> family.family().id().equals(found.id()));
        add.setEnabled(!there);
        if (there) {
            add.setText("Added");
        }
        return add;
    }

    private void add(FamilySummary found) {
        Trouble.of(() -> put(casework.open(actor, found.id()), true)).ifPresent(Flash::show);
        finder.clear();
    }

    private void put(Family family, boolean removable) {
        if (families.stream().anyMatch(there -> there.family().id().equals(family.id()))) {
            return;
        }
        FamilyPeople[] self = new FamilyPeople[1];
        Runnable remove = () -> {
            families.remove(self[0]);
            list.remove(self[0]);
            listener.run();
        };
        self[0] = new FamilyPeople(family, () -> listener.run(), removable ? Optional.of(remove) : Optional.empty());
        self[0].ask(happened);
        families.add(self[0]);
        list.add(self[0]);
        listener.run();
    }

    List<FamilyPeople> families() {
        return List.copyOf(families);
    }

    /** The first names of everybody who was there. */
    List<String> names() {
        return families.stream().flatMap(family -> family.names().stream()).toList();
    }

    /** Adds to the lines what is wrong. */
    void check(ErrorSummary.Lines wrong) {
        families.forEach(family -> wrong.require(
                !family.there().isEmpty(),
                families.size() == 1
                        ? "Choose who was there"
                        : "Choose who was there from " + family.family().displayName() + ", or take them out",
                family.field()));
    }
}
