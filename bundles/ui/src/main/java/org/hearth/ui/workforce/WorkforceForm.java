package org.hearth.ui.workforce;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.api.programme.WorkforceSession.Organisation;
import org.hearth.ui.parts.AskedFields;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ChoicesGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.TypedText;

/** The form of a training or consultation. */
final class WorkforceForm extends Div {
    private static final int MOST_PEOPLE = 10_000;

    private final List<InterventionDefinition> kinds;
    private final ChoiceGroup<String> kind;
    private final DateParts on = new DateParts("on", say("When?"), "");
    private final TextField minutes = shortField("minutes", say("How long, in minutes?"), 4);
    private final TextField people = shortField("people", say("How many people came?"), 5);
    private final ChoicesGroup<Organisation> organisations =
            new ChoicesGroup<>(say("Where do they work?"), List.of(Organisation.values()), WorkforceWords::of);
    private final TextField topic = new TextField(say("What was it about?"));
    private final AskedFields asked = new AskedFields();
    private final TextField answered = shortField("answered", say("How many said how useful it was?"), 5);
    private final TextField mean = shortField("mean", say("The mean of their answers, from 1 to 5"), 4);

    WorkforceForm(List<InterventionDefinition> kinds, LocalDate today) {
        this.kinds = kinds;
        addClassNames("card", "stack5");
        kind = new ChoiceGroup<>(
                say("What was it?"),
                kinds.stream().map(InterventionDefinition::id).toList(),
                id -> find(id).map(InterventionDefinition::title).orElse(id));
        kind.setId("kind");
        kind.addValueChangeListener(event -> chosen());
        on.set(today);
        organisations.setId("organisations");
        topic.setId("topic");
        topic.setMaxLength(200);
        topic.setWidthFull();
        topic.setHelperText(say("Without the name of anybody"));
        answered.setHelperText(say("Leave both empty if nobody was asked"));
        add(kind, on, minutes, people, organisations, topic, asked, answered, mean);
        asked.show(Optional.empty());
    }

    private static TextField shortField(String id, String label, int most) {
        TextField field = new TextField(label);
        field.setId(id);
        field.addClassName("short");
        field.setMaxLength(most);
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    private Optional<InterventionDefinition> find(String id) {
        return kinds.stream().filter(definition -> definition.id().equals(id)).findFirst();
    }

    private void chosen() {
        Optional<InterventionDefinition> definition =
                find(Optional.ofNullable(kind.getValue()).orElse(""));
        asked.show(definition);
        definition
                .map(InterventionDefinition::usualMinutes)
                .filter(usual -> usual > 0 && minutes.isEmpty())
                .ifPresent(usual -> minutes.setValue(String.valueOf(usual)));
    }

    void fill(WorkforceSession session) {
        find(session.intervention()).ifPresent(definition -> asked.fill(definition, session.answers()));
        minutes.setValue(String.valueOf(session.minutes()));
        kind.setValue(session.intervention());
        on.set(session.on());
        people.setValue(String.valueOf(session.people()));
        organisations.setValue(session.organisations());
        topic.setValue(session.topic());
        session.evaluation().mean().ifPresent(value -> {
            answered.setValue(String.valueOf(session.evaluation().answered()));
            mean.setValue(String.valueOf(value));
        });
    }

    void keepIn(KeptForm kept) {
        asked.keepIn(kept);
        kept.keep("minutes", minutes);
        kept.keep("kind", kind, id -> id, id -> find(id).map(InterventionDefinition::id));
        kept.keep(on);
        kept.keep("people", people);
        kept.keep("organisations", organisations, WorkforceForm::names, text -> Optional.of(organisations(text)));
        kept.keep("topic", topic);
        kept.keep("answered", answered);
        kept.keep("mean", mean);
    }

    private static String names(Set<Organisation> chosen) {
        return chosen.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Organisation> organisations(String text) {
        List<String> names = List.of(text.split(" "));
        return Arrays.stream(Organisation.values())
                .filter(one -> names.contains(one.name()))
                .collect(Collectors.toSet());
    }

    /** The session as typed; what is wrong is added to the lines. */
    Optional<WorkforceSession> read(UUID id, long version, String worker, ErrorSummary.Lines wrong) {
        Optional<InterventionDefinition> definition =
                find(Optional.ofNullable(kind.getValue()).orElse(""));
        wrong.require(definition.isPresent(), say("Choose what it was"), kind);
        String day = switch (on.read()) {
            case DateText.Blank blank -> say("Enter the day");
            case DateText.Unclear(String why) -> why;
            case DateText.Day date -> "";
        };
        wrong.require(day.isEmpty(), day, on);
        OptionalInt length = TypedText.minutes(minutes.getValue());
        OptionalInt number = TypedText.whole(people.getValue(), 1, MOST_PEOPLE);
        wrong.require(length.isPresent(), say("Enter the minutes as a number from 1 to 1440"), minutes);
        wrong.require(number.isPresent(), say("Enter how many people came, from 1 to {0}", MOST_PEOPLE), people);
        Map<String, String> answers = asked.read(wrong);
        OptionalInt said = TypedText.whole(answered.getValue(), 1, MOST_PEOPLE);
        OptionalDouble value = mean(mean.getValue());
        wrong.require(
                answered.isEmpty() == mean.isEmpty() && (answered.isEmpty() || said.isPresent()),
                say("Enter how many answered and the mean of their answers, or leave both empty"),
                answered);
        wrong.require(
                mean.isEmpty() || value.isPresent(), say("Enter the mean as a number from 1 to 5, such as 4.2"), mean);
        if (!wrong.list().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WorkforceSession(
                id,
                version,
                definition.orElseThrow().id(),
                definition.orElseThrow().title(),
                on.date().orElseThrow(),
                length.orElseThrow(),
                number.orElseThrow(),
                organisations.getValue(),
                topic.getValue().strip(),
                worker,
                answers,
                new WorkforceSession.Evaluation(said.orElse(0), value)));
    }

    private static OptionalDouble mean(String typed) {
        String text = typed.strip().replace(',', '.');
        return text.matches("[1-5](\\.[0-9]{1,3})?") && Double.parseDouble(text) <= 5
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }
}
