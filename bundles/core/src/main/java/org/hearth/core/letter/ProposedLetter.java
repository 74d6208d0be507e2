package org.hearth.core.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.api.casework.Letters;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.api.store.Records;
import org.hearth.core.ground.DateRules;

/** Proposes a document about a family from its records: what goes in was chosen, and no note ever does. */
record ProposedLetter(Records records, ProgrammeProfile programme, Actor actor, LocalDate today) {

    Letter of(Family family, MadeDocument.Kind kind, Set<Letters.Part> parts) {
        return switch (kind) {
            case GP_LETTER -> toTheGp(family, parts);
            case FAMILY_SUMMARY -> forTheFamily(family, parts);
        };
    }

    private Letter toTheGp(Family family, Set<Letters.Part> parts) {
        String names = LetterWords.firstNames(carers(family));
        List<Letter.Section> sections = new ArrayList<>();
        sections.add(new Letter.Section(
                "",
                List.of(
                        "With their agreement we write to tell you about the support that " + names
                                + " have had from us since "
                                + DateRules.say(family.referral().receivedOn()) + ".",
                        "Our door stays open: the family can come back to us at any time, without a new referral.")));
        sections.addAll(told(family, parts));
        return new Letter(
                programme.name(),
                programme.area(),
                List.of("The general practitioner", "Name and address of the surgery"),
                today,
                LetterWords.identified(family.present()),
                "Dear colleague",
                sections,
                "With kind regards",
                List.of(actor.name(), programme.name()),
                List.of("Confidential: for the addressee only."));
    }

    private Letter forTheFamily(Family family, Set<Letters.Part> parts) {
        List<Letter.Section> sections = new ArrayList<>();
        sections.add(new Letter.Section(
                "",
                List.of("Here is what we have done together since you came to us on "
                        + DateRules.say(family.referral().receivedOn())
                        + ". It is yours to keep, and to show to whom you like.")));
        sections.addAll(told(family, parts));
        sections.add(new Letter.Section(
                "", List.of("Our door stays open. You can come back at any time, without a new referral.")));
        return new Letter(
                programme.name(),
                programme.area(),
                carers(family).stream().map(Person::name).toList(),
                today,
                "What we did together",
                "Dear " + LetterWords.firstNames(carers(family)),
                sections,
                "With kind regards",
                List.of(actor.name(), programme.name()),
                LetterWords.numbersToRing(programme));
    }

    private List<Letter.Section> told(Family family, Set<Letters.Part> parts) {
        FileAccount account = new FileAccount(records, family);
        List<Letter.Section> sections = new ArrayList<>();
        for (Letters.Part part : Letters.Part.values()) {
            if (parts.contains(part)) {
                sections.addAll(account.of(part));
            }
        }
        return sections;
    }

    private static List<Person> carers(Family family) {
        return family.carers().stream().filter(carer -> !carer.isLost()).toList();
    }
}
