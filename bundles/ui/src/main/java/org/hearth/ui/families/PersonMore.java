package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.hearth.api.programme.Caring;
import org.hearth.api.programme.Ethnicity;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;

/** What is asked about a person beyond the usual: folded away until somebody wants it, or something in it is wrong. */
final class PersonMore extends NativeDetails {
    private final boolean carer;
    private final Select<Caring> caring = new Select<>();
    private final DateParts born;
    private final TextField nhsNumber = new TextField(say("NHS number"));
    private final Select<Ethnicity> ethnicity = new Select<>();
    private final TextField language = new TextField(say("Language they prefer"));
    private final Checkbox interpreter = new Checkbox(say("An interpreter is needed"));
    private final TextArea access = new TextArea(say("What makes it easier for them"));
    private final LossFields loss;

    PersonMore(Person.Role role, String key) {
        super(role == Person.Role.CARER ? say("More about this carer") : say("More about this baby"));
        carer = role == Person.Role.CARER;
        addClassName("more");
        born = new DateParts(key + "-born", say("Date of birth"), "");
        loss = new LossFields(role, key);
        caring.setId(key + "-caring");
        caring.setLabel(say("As a carer they are"));
        caring.setItems(Caring.values());
        caring.setItemLabelGenerator(FamilyWords::of);
        caring.setValue(Caring.NOT_SAID);
        nhsNumber.setId(key + "-nhs");
        nhsNumber.setHelperText(say("Ten digits, with or without spaces. Leave it empty if you do not have it."));
        nhsNumber.setMaxLength(30);
        nhsNumber.getElement().setAttribute("inputmode", "numeric");
        ethnicity.setId(key + "-ethnicity");
        ethnicity.setLabel(say("Ethnicity, in their own choice"));
        ethnicity.setItems(Ethnicity.values());
        ethnicity.setEmptySelectionAllowed(true);
        ethnicity.setEmptySelectionCaption(say("Not asked yet"));
        ethnicity.setItemLabelGenerator(value -> value == null ? say("Not asked yet") : FamilyWords.of(value));
        language.setId(key + "-language");
        language.setMaxLength(100);
        interpreter.setId(key + "-interpreter");
        access.setId(key + "-access");
        access.setHelperText(say("Such as large print, a quiet room, no stairs, more time"));
        Div fields = new Div();
        fields.addClassNames("stack4", "more-fields");
        if (carer) {
            fields.add(caring, born, language, interpreter, access);
        } else {
            fields.add(access);
        }
        fields.add(ethnicity, nhsNumber, loss);
        setContent(fields);
    }

    void fill(Person person) {
        PersonDetails details = person.details();
        caring.setValue(details.caring());
        born.clear();
        if (carer) {
            person.bornOn().ifPresent(born::set);
        }
        nhsNumber.setValue(details.nhsNumber().map(NhsNumber::toString).orElse(""));
        ethnicity.setValue(details.ethnicity().orElse(null));
        language.setValue(details.language());
        interpreter.setValue(details.interpreter());
        access.setValue(details.accessNeeds());
        loss.fill(details.loss());
    }

    void keep(KeptForm form, String key) {
        form.keep(key + "-nhs", nhsNumber);
        form.keep(key + "-ethnicity", ethnicity, Ethnicity::name, name -> named(Ethnicity.values(), name));
        form.keep(key + "-access", access);
        loss.keep(form, key);
        if (carer) {
            form.keep(key + "-caring", caring, Caring::name, name -> named(Caring.values(), name));
            form.keep(born);
            form.keep(key + "-language", language);
            form.keep(key + "-interpreter", interpreter, String::valueOf, text -> Optional.of(Boolean.valueOf(text)));
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    boolean isLost() {
        return loss.isLost();
    }

    /** Whether nothing was typed. */
    boolean isBlank() {
        return nhsNumber.isEmpty()
                && ethnicity.isEmpty()
                && language.isEmpty()
                && access.isEmpty()
                && !interpreter.getValue()
                && !loss.isLost()
                && born.read() instanceof DateText.Blank;
    }

    /** The carer's date of birth. */
    Optional<LocalDate> born() {
        return carer ? born.date() : Optional.empty();
    }

    Optional<LocalDate> expectedBefore() {
        return loss.expectedBefore();
    }

    /** The details that were typed; what is wrong is added to the lines, and shown. */
    PersonDetails read(ErrorSummary.Lines wrong, LocalDate today, String telephone, String email) {
        int before = wrong.list().size();
        String day = switch (born.read()) {
            case DateText.Blank blank -> "";
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate date) -> date.isAfter(today) ? say("The date of birth lies in the future") : "";
        };
        wrong.require(!carer || day.isEmpty(), day, born);
        Optional<NhsNumber> number = readNumber(wrong);
        Optional<Loss> lost = loss.read(wrong, today);
        if (wrong.list().size() > before) {
            setOpen(true);
        }
        return new PersonDetails(
                caring.getValue(),
                ethnicity.getOptionalValue(),
                language.getValue().strip(),
                interpreter.getValue(),
                access.getValue().strip(),
                number,
                telephone,
                email,
                lost);
    }

    private Optional<NhsNumber> readNumber(ErrorSummary.Lines wrong) {
        String typed = nhsNumber.getValue().strip();
        if (typed.isEmpty()) {
            wrong.require(true, "", nhsNumber);
            return Optional.empty();
        }
        NhsNumberText reading = NhsNumberText.read(typed);
        wrong.require(reading.number().isPresent(), reading.problem(), nhsNumber);
        return reading.number();
    }
}
