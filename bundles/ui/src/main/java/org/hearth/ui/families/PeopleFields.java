package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;

/** The carers and the babies of a form, any number of each. */
final class PeopleFields {
    private static final String KEPT = "people";

    private final List<Entry> entries = new ArrayList<>();
    private final Div carers = list();
    private final Div babies = list();
    private Optional<KeptForm> keeping = Optional.empty();
    private int made;

    private record Entry(Person.Role role, PersonFields fields, boolean known, int number) {}

    private static Div list() {
        Div list = new Div();
        list.addClassName("people");
        return list;
    }

    Div list(Person.Role role) {
        return role == Person.Role.CARER ? carers : babies;
    }

    /** A button that adds somebody. */
    Button adder(Person.Role role) {
        boolean carer = role == Person.Role.CARER;
        Button button = new Button(carer ? say("Add another carer") : say("Add a baby"), click -> {
            add(role, PersonId.create(), false)
                    .getElement()
                    .executeJs("setTimeout(() => this.querySelector('vaadin-text-field').focus())");
            keeping.ifPresent(KeptForm::touch);
        });
        button.setId(carer ? "add-carer" : "add-baby");
        button.addThemeNames("small");
        return button;
    }

    /** One carer and one baby, as most families begin; or whoever was typed before. */
    void fillNew(KeptForm form) {
        keeping = Optional.of(form);
        String kept = form.kept(KEPT).orElse("");
        if (kept.isEmpty()) {
            add(Person.Role.CARER, PersonId.create(), false);
            add(Person.Role.BABY, PersonId.create(), false);
        }
        addKept(form);
    }

    /** Whoever was added before and not saved, under the numbers that their fields had. */
    private void addKept(KeptForm form) {
        for (String person : form.kept(KEPT).orElse("").split(",")) {
            String[] parts = person.split(" ");
            if (parts.length == 3 && entries.stream().noneMatch(entry -> isOf(entry, parts[1]))) {
                made = Integer.parseInt(parts[2]) - 1;
                add(Person.Role.valueOf(parts[0]), new PersonId(UUID.fromString(parts[1])), false);
            }
        }
        form.keepAlso(KEPT, this::who);
    }

    private static boolean isOf(Entry entry, String person) {
        return entry.fields().person().toString().equals(person);
    }

    private String who() {
        return entries.stream()
                .map(entry -> entry.role() + " " + entry.fields().person() + " " + entry.number())
                .collect(Collectors.joining(","));
    }

    /** The people as they are, and over them what was typed before and not saved. */
    void fill(List<Person> people, KeptForm form) {
        people.forEach(
                person -> add(person.role(), person.id(), true).fill(person).keep(form));
        keeping = Optional.of(form);
        addKept(form);
    }

    private PersonFields add(Person.Role role, PersonId id, boolean known) {
        boolean carer = role == Person.Role.CARER;
        boolean first = entries.stream().noneMatch(entry -> entry.role() == role);
        PersonFields fields = new PersonFields(
                role,
                id,
                (carer ? "carer-" : "baby-") + ++made,
                known || carer && first ? Optional.empty() : Optional.of(() -> remove(id)));
        entries.add(new Entry(role, fields, known, made));
        list(role).add(fields);
        keeping.ifPresent(fields::keep);
        return fields;
    }

    private void remove(PersonId id) {
        entries.removeIf(entry -> {
            boolean wanted = entry.fields().person().equals(id);
            if (wanted) {
                list(entry.role()).remove(entry.fields());
            }
            return wanted;
        });
        keeping.ifPresent(KeptForm::touch);
    }

    /** Those who were typed, carers first; what is wrong is added to the lines. */
    List<Person> read(ErrorSummary.Lines wrong, LocalDate today) {
        List<Person> people = new ArrayList<>();
        for (Person.Role role : Person.Role.values()) {
            boolean needed = role == Person.Role.CARER;
            for (Entry entry : entries) {
                if (entry.role() == role
                        && (needed || entry.known() || !entry.fields().isBlank())) {
                    entry.fields().read(wrong, today).ifPresent(people::add);
                    needed = false;
                }
            }
        }
        return people;
    }
}
