package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.SafeContact;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;

/** The form in which a family is entered and changed. The usual case is short; the rest unfolds. */
public final class FamilyForm extends Div {
    private final LocalDate today;
    private final PeopleFields people = new PeopleFields();
    private final SafeContactFields safeContact = new SafeContactFields();
    private final ReferralFields referral;
    private final AreaFields area;

    public FamilyForm(Colleagues colleagues, Areas areas, LocalDate today) {
        this.today = today;
        referral = new ReferralFields(colleagues, today);
        area = new AreaFields(areas);
        addClassName("stack4");
        add(
                new Card(say("Carers"), people.list(Person.Role.CARER), people.adder(Person.Role.CARER)),
                new Card(say("Babies"), people.list(Person.Role.BABY), people.adder(Person.Role.BABY)),
                new Card(say("Safe contact"), safeContact),
                new Card(say("How they came"), referral),
                new Card(say("Where they live"), area));
    }

    /** What was typed. */
    public record Entry(
            List<Person> people, SafeContact safeContact, Referral referral, Optional<String> keyWorker, Area area) {
        public Entry {
            people = List.copyOf(people);
        }

        /** As a new family. */
        public NewFamily asNew() {
            return new NewFamily(people, safeContact, referral, keyWorker, area);
        }

        /** The family with what was typed. */
        public Family into(Family base) {
            return base.withPeople(people)
                    .withSafeContact(safeContact)
                    .withReferral(referral)
                    .withKeyWorker(keyWorker)
                    .withArea(area);
        }
    }

    /** Prepares the form for a new family, or with what was typed before. */
    public void fillNew(String worker, KeptForm form) {
        referral.fillNew(worker);
        people.fillNew(form);
        safeContact.keep(form);
        referral.keep(form);
        area.keep(form);
    }

    /** Fills the form in with a family as it is, and with what was typed before and not saved. */
    public void fill(Family family, KeptForm form) {
        people.fill(family.people(), form);
        safeContact.fill(family.safeContact());
        safeContact.keep(form);
        referral.fill(family.referral(), family.keyWorker());
        referral.keep(form);
        area.fill(family.area());
        area.keep(form);
    }

    /** What was typed, if nothing is wrong with it; what is wrong is added to the lines. */
    public Optional<Entry> read(ErrorSummary.Lines wrong) {
        List<Person> typed = people.read(wrong, today);
        Referral came = referral.read(wrong);
        Area where = area.read(wrong);
        return wrong.list().isEmpty()
                ? Optional.of(new Entry(typed, safeContact.read(), came, referral.keyWorker(), where))
                : Optional.empty();
    }
}
