package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A date that people know by heart, as three plain fields. */
public final class DateParts extends Div implements HasValidation {
    private final TextField day = part(say("Day"), "part");
    private final TextField month = part(say("Month"), "part");
    private final TextField year = part(say("Year"), "part year");
    private final Paragraph error = new Paragraph();
    private final FieldSet set;

    /**
     * @param id what the fields' ids start with: {@code id-day} and so on
     * @param hint a line of help; empty for none
     */
    public DateParts(String id, String label, String hint) {
        setId(id);
        day.setId(id + "-day");
        month.setId(id + "-month");
        year.setId(id + "-year");
        error.setId(id + "-error");
        error.addClassName("field-error");
        error.setVisible(false);
        set = new FieldSet(label);
        set.addClassName("dates");
        if (!hint.isEmpty()) {
            Paragraph help = new Paragraph(hint);
            help.addClassName("hint");
            set.add(help);
        }
        Div fields = new Div(day, month, year);
        fields.addClassName("dmy");
        set.add(error, fields);
        add(set);
    }

    private static TextField part(String label, String classes) {
        TextField field = new TextField(label);
        field.addClassNames(classes.split(" "));
        field.setAutocorrect(false);
        field.getElement().setAttribute("inputmode", "numeric");
        field.setMaxLength(4);
        return field;
    }

    /** Says what date is asked for. */
    public void setLabel(String label) {
        set.setLegendText(label);
    }

    /** What was typed. */
    public DateText.Reading read() {
        return DateText.read(day.getValue(), month.getValue(), year.getValue());
    }

    /** The day that was typed; empty when there is none or it is not clear. */
    public Optional<LocalDate> date() {
        return read() instanceof DateText.Day(LocalDate date) ? Optional.of(date) : Optional.empty();
    }

    /** Fills the fields in. */
    public void set(LocalDate date) {
        day.setValue(String.valueOf(date.getDayOfMonth()));
        month.setValue(String.valueOf(date.getMonthValue()));
        year.setValue(String.valueOf(date.getYear()));
    }

    /** The three fields by their ids. */
    public Map<String, TextField> fields() {
        String id = getId().orElseThrow();
        return Map.of(id + "-day", day, id + "-month", month, id + "-year", year);
    }

    /** Empties the fields. */
    public void clear() {
        day.clear();
        month.clear();
        year.clear();
    }

    /** Calls that whenever a field changes. */
    public void onChange(Runnable listener) {
        for (TextField field : new TextField[] {day, month, year}) {
            field.addValueChangeListener(event -> listener.run());
        }
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
        setClassName("invalid", invalid);
        day.setInvalid(invalid);
        month.setInvalid(invalid);
        year.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
