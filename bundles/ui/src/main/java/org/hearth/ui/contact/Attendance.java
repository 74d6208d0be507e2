package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FamilyFinder;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeptForm;
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
    private Optional<KeptForm> kept = Optional.empty();

    Attendance(Family first, Casework casework, Actor actor) {
        this.casework = casework;
        this.actor = actor;
        addClassName("stack4");
        list.addClassName("stack4");
        finder = new FamilyFinder("add-family", say("Add another family who came"), casework, actor, this::addButton);
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
        setVisible(wanted || families.size() > 1);
    }

    private Button addButton(FamilySummary found) {
        Button add = new Button(say("Add"), click -> add(found));
        add.addThemeNames("small");
        add.setAriaLabel(say("Add {0}", found.name()));
        boolean there =
                families.stream().anyMatch(family -> family.family().id().equals(found.id()));
        add.setEnabled(!there);
        if (there) {
            add.setText(say("Added"));
        }
        return add;
    }

    private void add(FamilySummary found) {
        Trouble.of(() -> put(casework.open(actor, found.id()), true)).ifPresent(Flash::show);
        kept.ifPresent(KeptForm::touch);
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
        kept.ifPresent(self[0]::keepIn);
        families.add(self[0]);
        list.add(self[0]);
        listener.run();
    }

    /** Chooses those people of the families that are here. */
    void choose(Set<PersonId> people) {
        families.forEach(family -> family.choose(people));
    }

    /** Leaves those in who were there then and were lost since. */
    void remember(Set<PersonId> then) {
        families.forEach(family -> family.remember(then));
    }

    /** Keeps who was there with that form. */
    void keepIn(KeptForm form) {
        kept = Optional.of(form);
        families.forEach(family -> family.keepIn(form));
        form.keepAlso(
                "families",
                () -> families.stream()
                        .skip(1)
                        .map(family -> family.family().id().toString())
                        .collect(Collectors.joining(" ")));
        form.kept("families")
                .ifPresent(ids -> List.of(ids.split(" "))
                        .forEach(id ->
                                // who cannot be opened any more is not added again
                                Trouble.of(() -> put(casework.open(actor, FamilyId.parse(id)), true))));
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
                        ? say("Choose who was there")
                        : say(
                                "Choose who was there from {0}, or take them out",
                                family.family().displayName()),
                family.field()));
    }
}
