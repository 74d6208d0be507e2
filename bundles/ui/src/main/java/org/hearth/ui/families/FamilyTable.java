package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.programme.Support;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.FirstMeeting;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Say;
import org.hearth.ui.parts.Table;
import org.hearth.ui.parts.Words;

/** Families, one a row. */
public final class FamilyTable extends Div {
    public FamilyTable(String caption, List<FamilySummary> families, LocalDate today) {
        Table table = new Table(
                caption,
                say("Family"),
                say("Carers"),
                say("First met"),
                say("Last contact"),
                say("Last questionnaire"),
                say("State"));
        table.addClassName("families");
        families.forEach(family -> table.row(
                new Anchor(Paths.family(family.id()), family.name()),
                new Span(family.carers()),
                firstMet(family, today),
                day(family.lastContact(), today),
                day(family.lastAssessment(), today),
                state(family)));
        add(table);
    }

    private static Span day(Optional<LocalDate> day, LocalDate today) {
        Span words = new Span(day.map(value -> Dates.brief(value, today)).orElse(say("none yet")));
        words.addClassNames("sub", "nowrap");
        return words;
    }

    private static Component firstMet(FamilySummary family, LocalDate today) {
        Span words = new Span(FirstMeeting.brief(family, today));
        words.addClassNames("sub");
        return words;
    }

    private static Component state(FamilySummary family) {
        boolean resting = family.support().state() != Support.State.IN_TOUCH;
        Div state = new Div(new Badge(
                resting ? Badge.Tone.PLAIN : Badge.Tone.CALM,
                Words.of(family.support().state())));
        state.addClassName("row");
        if (family.openAlerts() > 0) {
            state.add(new Badge(Badge.Tone.ERROR, Say.count(family.openAlerts(), "Alert", "{0} alerts")));
        }
        return state;
    }
}
