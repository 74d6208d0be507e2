package org.hearth.ui.contact;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.inWords;
import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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

    /** Stands before and after what was chosen, so that a translation can put it anywhere. */
    private static final String MARK = "\u0001";

    /** A piece of the sentence; what was chosen stands out. */
    record Piece(String words, boolean strong) {}

    List<Piece> pieces(LocalDate today) {
        String[] words = words(today).split(MARK, -1);
        return IntStream.range(0, words.length)
                .mapToObj(n -> new Piece(words[n], n % 2 == 1))
                .filter(piece -> !piece.words().isEmpty())
                .toList();
    }

    private String words(LocalDate today) {
        String what = outcome == Contact.Outcome.ATTENDED ? happened(day(today)) : moved(day(today));
        return say(
                "{0}.", kind.map(title -> say("{0}, {1}", what, strong(title))).orElse(what));
    }

    private String happened(String day) {
        String who = strong(people.isEmpty() ? say("nobody yet") : together());
        String met = medium == Contact.Medium.TELEPHONE || medium == Contact.Medium.MESSAGE
                ? say("You spoke with {0} {1} {2}", of(who), strong(Words.of(medium)), day)
                : say("You saw {0} {1} {2}", of(who), strong(Words.of(medium)), day);
        return minutes.isPresent()
                ? say("{0} for {1}", met, strong(count(minutes.getAsInt(), "one minute", "{0} minutes")))
                : met;
    }

    private String of(String who) {
        return families > 1 ? say("{0} of {1}", who, howMany()) : who;
    }

    private String moved(String day) {
        String said = say("{0}, {1}", strong(ContactWords.of(outcome)), day);
        return families > 1 ? say("For {0}: {1}", howMany(), said) : said;
    }

    private String howMany() {
        return strong(inWords(families, "one family", "{0} families"));
    }

    private String day(LocalDate today) {
        return strong(on.map(date -> day(date, today)).orElseGet(() -> say("on a day that is still open")));
    }

    private static String day(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return say("today");
        }
        return date.equals(today.minusDays(1)) ? say("yesterday") : say("on {0}", Dates.plain(date, today));
    }

    private String together() {
        String first = String.join(say(", "), people.subList(0, Math.max(people.size() - 1, 1)));
        return people.size() == 1 ? first : say("{0} and {1}", first, people.getLast());
    }

    private static String strong(String words) {
        return MARK + words + MARK;
    }
}
