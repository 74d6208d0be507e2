package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.api.programme.Caring;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.ui.families.FamilyWords;
import org.hearth.ui.parts.Dates;

/** What a family's page says of one person: who they are, their language, and what makes it easier for them. */
final class PersonLines {
    private PersonLines() {}

    /**
     * A line.
     *
     * @param bold what stands out, such as a name; may be empty
     * @param quiet what is said beside; may be empty
     */
    record Line(String bold, String quiet) {}

    static List<Line> of(Person person, LocalDate today) {
        if (person.details().loss().isPresent()) {
            return remembered(person, person.details().loss().get());
        }
        List<Line> lines = new ArrayList<>();
        lines.add(person.role() == Person.Role.BABY ? baby(person, today) : new Line(person.name(), carer(person)));
        PersonDetails details = person.details();
        if (details.interpreter()) {
            lines.add(new Line(
                    "",
                    details.language().isBlank()
                            ? say("An interpreter is needed")
                            : say("An interpreter for {0} is needed", details.language())));
        } else if (!details.language().isBlank()) {
            lines.add(new Line("", say("Prefers {0}", details.language())));
        }
        if (!details.accessNeeds().isBlank()) {
            lines.add(new Line("", say("Makes it easier: {0}", details.accessNeeds())));
        }
        return lines;
    }

    private static Line baby(Person baby, LocalDate today) {
        boolean expected = baby.dueOn().isPresent();
        String unnamed = expected ? say("Bump") : say("No name yet");
        return new Line(baby.name().isBlank() ? unnamed : baby.name(), Age.of(baby, today));
    }

    /** What they are called, and beside it what they are to the baby where that is more than being a parent. */
    private static String carer(Person carer) {
        Caring caring = carer.details().caring();
        String role = caring == Caring.NOT_SAID || caring == Caring.PARENT ? "" : FamilyWords.of(caring);
        return Stream.of(carer.relationship(), role)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** No age and no birthday; the day, if it is known, and what the family wants to be remembered. */
    private static List<Line> remembered(Person person, Loss loss) {
        String unnamed = person.name().isBlank() ? say("A baby") : person.name();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(unnamed, loss.on().map(Dates::full).orElse("")));
        if (!loss.words().isBlank()) {
            lines.add(new Line("", loss.words()));
        }
        return lines;
    }
}
