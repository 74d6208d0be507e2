package org.hearth.ui.consent;

import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.ConsentHistory;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.WhoChoice;

/** What was said about consent, and what follows from it, in words. */
record ConsentStory(ConsentHistory history, Family family, LocalDate today) {

    /** The latest word of everybody who was asked about that, the family together first. */
    List<Consent> standing(Consent.Purpose purpose) {
        List<Optional<PersonId>> who = new ArrayList<>();
        who.add(Optional.empty());
        family.people().stream().map(Person::id).map(Optional::of).forEach(who::add);
        return who.stream()
                .flatMap(person -> history.latest(purpose, person).stream())
                .toList();
    }

    /** How that stands, in a sentence. */
    String summary(Consent.Purpose purpose) {
        if (history.isSilent(purpose)) {
            return silent(purpose);
        }
        if (history.against(purpose).isEmpty()) {
            return say("Everybody who was asked said yes.");
        }
        return switch (purpose) {
            case SUPPORT -> say("Somebody does not want this (any more). Talk about what they would like instead.");
            case EVALUATION ->
                say("The family is left out of reports and exports for as long as somebody of them says no.");
            case CONTACT -> say("Do not get in touch by ourselves. This is shown before every way of contacting them.");
        };
    }

    private static String silent(Consent.Purpose purpose) {
        return switch (purpose) {
            case SUPPORT -> say("Nobody was asked yet.");
            case EVALUATION ->
                say(
                        "Nobody was asked yet. Until somebody says no, the family is counted, without names, as public services are.");
            case CONTACT -> say("Nobody was asked yet. Go by what is said about safe contact.");
        };
    }

    /** One person's latest word. */
    String line(Consent consent) {
        String how = FileWords.of(consent.how());
        String line = say("{0}: {1}, {2}, {3}", who(consent), FileWords.of(consent.answer()), day(consent), how);
        return consent.wording().isBlank() ? line : say("{0}. Asked with: {1}", line, consent.wording());
    }

    String who(Consent consent) {
        return consent.person()
                .map(person -> WhoChoice.name(family, person))
                .orElseGet(() -> say("The family together"));
    }

    /** The heads of the table of everything that was said. */
    static List<String> heads() {
        return List.of(
                say("Day"),
                say("About"),
                say("Who"),
                say("Answer"),
                say("How, and with which words"),
                say("Written down by"));
    }

    /** Its rows, the newest first. */
    List<List<String>> rows() {
        return history.entries().stream()
                .map(consent -> List.of(
                        day(consent),
                        FileWords.of(consent.purpose()),
                        who(consent),
                        FileWords.of(consent.answer()),
                        how(consent),
                        consent.recordedBy()))
                .toList();
    }

    private static String how(Consent consent) {
        List<String> words = new ArrayList<>(List.of(FileWords.of(consent.how())));
        if (!consent.wording().isBlank()) {
            words.add(consent.wording());
        }
        if (!consent.note().isBlank()) {
            words.add(consent.note());
        }
        return String.join("; ", words);
    }

    private String day(Consent consent) {
        return Dates.plain(consent.on(), today);
    }
}
