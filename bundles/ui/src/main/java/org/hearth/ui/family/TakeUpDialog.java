package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ChoicesGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;

/** Asks which kind of support a family takes up, since when, and who takes part. */
final class TakeUpDialog extends Dialog {
    private final ErrorSummary summary = new ErrorSummary();
    private final ChoiceGroup<InterventionType> kind;
    private final ChoicesGroup<Person> people;
    private final DateParts on = new DateParts("taken-up", say("Since when?"), "");
    private final LocalDate today;

    /** What happens with the answers; what it refuses is shown, and nothing that was chosen is lost. */
    interface Action {
        void take(String intervention, LocalDate on, Set<PersonId> people);
    }

    TakeUpDialog(Family family, List<InterventionType> offered, LocalDate today, Action action) {
        this.today = today;
        setHeaderTitle(say("Take up a kind of support"));
        setWidth("36rem");
        kind = new ChoiceGroup<>(
                say("Which?"), offered, type -> type.definition().title());
        kind.setId("take-up-kind");
        people = new ChoicesGroup<>(
                say("Who takes part?"),
                family.present(),
                person -> person.name().isBlank() ? say("The baby") : person.name());
        people.setId("take-up-people");
        on.set(today);
        Div body = new Div(summary, kind, on, people);
        body.addClassName("stack4");
        add(body);
        Button cancel = new Button(say("Cancel"), click -> close());
        cancel.addThemeNames("tertiary");
        Button done = new Button(say("Take it up"), click -> finish(action));
        done.setId("take-up-done");
        done.addThemeNames("primary");
        getFooter().add(cancel, done);
    }

    private void finish(Action action) {
        ErrorSummary.Lines lines = new ErrorSummary.Lines();
        lines.require(!kind.isEmpty(), say("Choose a kind of support"), kind);
        String wrong = switch (on.read()) {
            case DateText.Blank blank -> say("Enter the day");
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate day) -> day.isAfter(today) ? say("The day lies in the future") : "";
        };
        lines.require(wrong.isEmpty(), wrong, on);
        if (summary.show(lines.list())) {
            return;
        }
        Set<PersonId> chosen = people.getValue().stream().map(Person::id).collect(Collectors.toSet());
        if (summary.attempt(
                () -> action.take(kind.getValue().definition().id(), on.date().orElse(today), chosen))) {
            close();
        }
    }
}
