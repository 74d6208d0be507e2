package org.hearth.core.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.api.programme.HelpNumber;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.core.ground.DateRules;

/** Pieces of the English in which letters are proposed. */
final class LetterWords {
    private LetterWords() {}

    /** What stands between blank lines. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Whom anybody may ring at any hour, a line each. */
    static List<String> numbersToRing(ProgrammeProfile programme) {
        return programme.helpNumbers().stream()
                .map(number -> {
                    HelpNumber.Wording wording = number.in("en-GB");
                    String who = wording.name() + ": " + number.number();
                    return wording.when().isBlank() ? who : who + ". " + wording.when();
                })
                .toList();
    }

    static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    /** Such as <em>Leah and Tom</em>. */
    static String firstNames(List<Person> people) {
        List<String> names = people.stream()
                .filter(person -> !person.name().isBlank())
                .map(person -> firstName(person.name()))
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** Such as <em>Leah Okoro-Lind, born 3 May 1994</em>; several with semicolons between. */
    static String identified(List<Person> people) {
        return people.stream()
                .filter(person -> !person.name().isBlank())
                .map(person -> person.bornOn()
                        .map(day -> person.name() + ", born " + DateRules.say(day))
                        .orElse(person.name()))
                .collect(Collectors.joining("; "));
    }

    static String score(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.UK, "%.1f", value);
    }
}
