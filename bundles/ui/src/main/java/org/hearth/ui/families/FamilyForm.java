package org.hearth.ui.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Referral;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;

/** The form in which a family is entered and changed. */
public final class FamilyForm extends Div {
    private static final String NOBODY = "";

    private final LocalDate today;
    private final Div carerList = new Div();
    private final Div babyList = new Div();
    private final List<PersonFields> carers = new ArrayList<>();
    private final List<PersonFields> babies = new ArrayList<>();
    private final TextArea safeContact = new TextArea("How is it safe to get in touch?");
    private final DateParts receivedOn = new DateParts("referral", "When did they come to us?", "");
    private final TextField source = new TextField("Who told them about us, or referred them?");
    private final Select<String> keyWorker = new Select<>();
    private final TextField area = new TextField("Postcode or area");
    private int made;

    public FamilyForm(Colleagues colleagues, LocalDate today) {
        this.today = today;
        addClassName("stack4");
        safeContact.setId("safe-contact");
        safeContact.setHelperText("Such as: text only, after 10 am, no letters. It is always shown first.");
        safeContact.setMaxLength(1000);
        source.setId("source");
        source.setMaxLength(200);
        keyWorker.setId("key-worker");
        keyWorker.setLabel("Key worker");
        keyWorker.setHelperText("The practitioner they know");
        List<String> workers = new ArrayList<>(List.of(NOBODY));
        workers.addAll(colleagues.names().keySet());
        keyWorker.setItems(workers);
        keyWorker.setItemLabelGenerator(worker -> worker.equals(NOBODY) ? "Nobody yet" : colleagues.nameOf(worker));
        area.setId("area");
        area.setMaxLength(100);
        area.addClassName("short");
        carerList.addClassName("people");
        babyList.addClassName("people");
        Card people = new Card("Carers", carerList, adder("Add another carer", "add-carer", Person.Role.CARER));
        Card little = new Card("Babies", babyList, adder("Add a baby", "add-baby", Person.Role.BABY));
        Card contact = new Card("Safe contact", safeContact);
        Card came = new Card("How they came", receivedOn, source, keyWorker, area);
        came.addClassName("fields");
        add(people, little, contact, came);
    }

    private Button adder(String words, String buttonId, Person.Role role) {
        Button button = new Button(words, click -> addPerson(role, Optional.empty(), true));
        button.setId(buttonId);
        button.addThemeNames("small");
        return button;
    }

    /** What was typed. */
    public record Entry(
            List<Person> people, String safeContact, Referral referral, Optional<String> keyWorker, String area) {
        public Entry {
            people = List.copyOf(people);
        }
    }

    /** Prepares the form for a new family. */
    public void fillNew(String worker) {
        addPerson(Person.Role.CARER, Optional.empty(), false);
        addPerson(Person.Role.BABY, Optional.empty(), false);
        receivedOn.set(today);
        keyWorker.setValue(worker);
    }

    /** Fills the form in with a family as it is. */
    public void fill(Family family) {
        List.of(carers, babies).forEach(List::clear);
        carerList.removeAll();
        babyList.removeAll();
        family.carers().forEach(person -> addPerson(Person.Role.CARER, Optional.of(person), false));
        family.babies().forEach(person -> addPerson(Person.Role.BABY, Optional.of(person), false));
        safeContact.setValue(family.safeContact().words());
        receivedOn.set(family.referral().receivedOn());
        source.setValue(family.referral().words());
        keyWorker.setValue(family.keyWorker().orElse(NOBODY));
        area.setValue(family.area().line());
    }

    private void addPerson(Person.Role role, Optional<Person> person, boolean focus) {
        boolean carer = role == Person.Role.CARER;
        List<PersonFields> all = carer ? carers : babies;
        Div list = carer ? carerList : babyList;
        PersonFields[] self = new PersonFields[1];
        boolean removable = person.isEmpty() && (!carer || !all.isEmpty());
        PersonFields fields = new PersonFields(
                role,
                person,
                (carer ? "carer-" : "baby-") + ++made,
                removable
                        ? Optional.of(() -> {
                            all.remove(self[0]);
                            list.remove(self[0]);
                        })
                        : Optional.empty());
        self[0] = fields;
        all.add(fields);
        list.add(fields);
        if (focus) {
            fields.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-text-field').focus())");
        }
    }

    /** What was typed, if nothing is wrong with it; what is wrong is added to the lines. */
    public Optional<Entry> read(ErrorSummary.Lines wrong) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < carers.size(); i++) {
            if (i == 0 || !carers.get(i).isBlank()) {
                carers.get(i).read(wrong, today).ifPresent(people::add);
            }
        }
        babies.stream()
                .filter(baby -> !baby.isBlank())
                .forEach(baby -> baby.read(wrong, today).ifPresent(people::add));
        String date = switch (receivedOn.read()) {
            case DateText.Blank blank -> "Enter the day they came to us";
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate day) -> day.isAfter(today) ? "The day they came lies in the future" : "";
        };
        wrong.require(date.isEmpty(), date, receivedOn);
        if (!wrong.list().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                people,
                safeContact.getValue().strip(),
                new Referral(receivedOn.date().orElse(today), source.getValue().strip()),
                keyWorker.getOptionalValue().filter(worker -> !worker.equals(NOBODY)),
                area.getValue().strip()));
    }
}
