package org.hearth.core.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.core.ground.DateRules;

/** A safety plan as a sheet to keep at home or on the fridge. */
public record PlanSheet(ProgrammeProfile programme) {

    public Letter of(Family family, SafetyPlan plan) {
        SafetyPlan.Edition edition = plan.current();
        List<String> foot = new ArrayList<>(LetterWords.numbersToRing(programme));
        edition.reviewOn().ifPresent(day -> foot.add("We look at this plan again by " + DateRules.say(day) + "."));
        return new Letter(
                programme.name(),
                programme.area(),
                List.of(),
                edition.on(),
                title(family.person(plan.person())),
                "",
                sections(edition),
                "",
                List.of(),
                foot);
    }

    /** The parts of the plan that have words, each under its heading. */
    static List<Letter.Section> sections(SafetyPlan.Edition edition) {
        return Arrays.stream(SafetyPlan.Part.values())
                .filter(edition.words()::containsKey)
                .map(part -> new Letter.Section(
                        heading(part), LetterWords.paragraphs(edition.words().getOrDefault(part, ""))))
                .toList();
    }

    /** How a plan of that day is introduced within a letter. */
    static String introduced(String name, LocalDate on) {
        return "This is the safety plan that we agreed with " + name + " on " + DateRules.say(on) + ".";
    }

    private static String title(Optional<Person> person) {
        return person.map(Person::name)
                .filter(name -> !name.isBlank())
                .map(name -> LetterWords.firstName(name) + "’s plan for hard days")
                .orElse("A plan for hard days");
    }

    private static String heading(SafetyPlan.Part part) {
        return switch (part) {
            case SIGNS -> "How I notice that things get hard";
            case HELPS -> "What helps me";
            case COMPANY -> "Who I can be with";
            case RING -> "Who I can ring";
            case HOME -> "How we keep home safe";
            case MATTERS -> "What matters to me";
        };
    }
}
