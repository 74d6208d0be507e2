package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.Note;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.NotAskedWords;
import org.hearth.ui.parts.Words;

/** What was written into the file, told as it happened. A long note is told by how it begins. */
final class FileHappening {
    private static final int GLIMPSE = 240;
    private static final String KIND = "file";

    private FileHappening() {}

    static Happening goal(Family family, Goal goal) {
        List<String> notes = new ArrayList<>();
        goal.forWhom().ifPresent(person -> notes.add(say("About {0}.", name(family, person))));
        String heading = goal.before().isPresent()
                ? say("Goal agreed anew: “{0}”", goal.words())
                : say("Goal: “{0}”", goal.words());
        return new Happening(KIND, goal.setOn(), heading, notes);
    }

    static Happening rating(Family family, Goal goal, Goal.Rating rating) {
        String by = rating.by()
                .map(person -> say("Rated by {0}.", name(family, person)))
                .orElseGet(() -> say("Rated together."));
        return new Happening(
                KIND, rating.on(), say("{0} of 10 on the way to “{1}”", rating.value(), goal.words()), List.of(by));
    }

    static Happening notAsked(Family family, NotAsked one) {
        List<String> notes = new ArrayList<>();
        notes.add(say("About {0}. {1}", name(family, one.person()), NotAskedWords.of(one.reason())));
        if (!one.words().isBlank()) {
            notes.add(one.words());
        }
        notes.add(one.again()
                .map(day -> say("To be asked again from {0}.", Dates.full(day)))
                .orElseGet(() -> say("To be asked when the family feels it is time.")));
        return new Happening("q", one.on(), say("{0} was not asked", one.title()), notes);
    }

    /** A contact that never was; it is told, and it counts no more. */
    static Happening struck(ContactCorrection correction) {
        Contact contact = correction.before();
        return new Happening(
                "struck",
                contact.on(),
                say("Struck out: {0}, {1}", contact.interventionTitle(), Words.of(contact.medium())),
                List.of(say("“{0}” Struck out by {1}.", correction.why(), correction.by())));
    }

    static Happening note(Note note) {
        Note.Text text = note.current();
        List<String> notes = new ArrayList<>();
        notes.add(glimpse(text.words()));
        String signed = text.thirdParty()
                ? say("Signed by {0}. Third-party information.", text.by())
                : say("Signed by {0}.", text.by());
        notes.add(note.isAmended() ? say("{0} Amended since it was written.", signed) : signed);
        return new Happening(KIND, note.on(), FileWords.of(note.kind()), notes);
    }

    static Happening consent(Family family, Consent consent) {
        String who = consent.person().map(person -> name(family, person)).orElseGet(() -> say("The family together"));
        List<String> notes = new ArrayList<>();
        notes.add(say("{0}, {1}.", who, FileWords.of(consent.how())));
        if (!consent.note().isBlank()) {
            notes.add(consent.note());
        }
        return new Happening(
                KIND,
                consent.on(),
                say("Consent to {0}: {1}", FileWords.inSentence(consent.purpose()), FileWords.of(consent.answer())),
                notes);
    }

    static Happening plan(Family family, SafetyPlan plan, SafetyPlan.Edition edition, LocalDate today) {
        boolean first = plan.editions().getFirst().equals(edition);
        String name = name(family, plan.person());
        Optional<String> review =
                edition.reviewOn().map(day -> say("To look at again by {0}.", Dates.plain(day, today)));
        return new Happening(
                KIND,
                edition.on(),
                first ? say("Safety plan of {0}", name) : say("Safety plan of {0}, looked at again", name),
                review.map(List::of).orElse(List.of()));
    }

    static Happening document(MadeDocument document) {
        return new Happening(
                KIND, document.listedOn(), FileWords.of(document.kind()), List.of(say("Made by {0}.", document.by())));
    }

    private static String glimpse(String words) {
        if (words.length() <= GLIMPSE) {
            return words;
        }
        // never in the middle of a letter that takes two places
        int end = Character.isHighSurrogate(words.charAt(GLIMPSE - 1)) ? GLIMPSE - 1 : GLIMPSE;
        return words.substring(0, end).strip() + "…";
    }

    private static String name(Family family, PersonId id) {
        return family.person(id)
                .map(person -> person.name().isBlank() ? say("the baby") : Words.firstName(person.name()))
                .orElseGet(() -> say("somebody of the family"));
    }
}
