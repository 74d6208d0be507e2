package org.hearth.ui.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearth.api.programme.Contact;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Words;

/**
 * What will be saved, in a sentence such as <em>You saw Carys and Osian in person today for 60 minutes, baby massage.</em>
 *
 * @param outcome whether it happened
 * @param people who was there, by first name
 * @param families how many families
 * @param medium how
 * @param on when; empty if not clear
 * @param minutes how long, if noted
 * @param kind the kind of support; empty if not chosen
 */
record ContactSentence(
        Contact.Outcome outcome,
        List<String> people,
        int families,
        Contact.Medium medium,
        Optional<LocalDate> on,
        OptionalInt minutes,
        Optional<String> kind) {

    /** A piece of the sentence; what was chosen stands out. */
    record Piece(String words, boolean strong) {}

    List<Piece> pieces(LocalDate today) {
        List<Piece> pieces = new ArrayList<>();
        String day = on.map(date -> day(date, today)).orElse("on a day that is still open");
        if (outcome == Contact.Outcome.ATTENDED) {
            pieces.add(plain(
                    medium == Contact.Medium.TELEPHONE || medium == Contact.Medium.MESSAGE
                            ? "You spoke with "
                            : "You saw "));
            pieces.add(strong(people.isEmpty() ? "nobody yet" : list(people)));
            if (families > 1) {
                pieces.add(plain(" of "));
                pieces.add(strong(Dates.count(families, "family")));
            }
            pieces.add(plain(" "));
            pieces.add(strong(Words.of(medium)));
            pieces.add(plain(" "));
            pieces.add(strong(day));
            minutes.ifPresent(length -> {
                pieces.add(plain(" for "));
                pieces.add(strong(length + (length == 1 ? " minute" : " minutes")));
            });
        } else {
            pieces.add(plain(families > 1 ? "For " + Dates.count(families, "family") + ": " : ""));
            pieces.add(strong(ContactWords.of(outcome)));
            pieces.add(plain(", "));
            pieces.add(strong(day));
        }
        kind.ifPresent(title -> {
            pieces.add(plain(", "));
            pieces.add(strong(title));
        });
        pieces.add(plain("."));
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }

    private static String day(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return "today";
        }
        return date.equals(today.minusDays(1)) ? "yesterday" : "on " + Dates.plain(date, today);
    }

    private static String list(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static Piece plain(String words) {
        return new Piece(words, false);
    }

    private static Piece strong(String words) {
        return new Piece(words, true);
    }
}
