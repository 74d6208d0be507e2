package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says since when something is kept that was typed before. */
final class KeptWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private KeptWords() {}

    /** The time of day. */
    static String time(Instant at, Clock clock) {
        return TIME.format(LocalDateTime.ofInstant(at, clock.getZone()));
    }

    static String of(Instant at, Clock clock) {
        LocalDateTime when = LocalDateTime.ofInstant(at, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (when.toLocalDate().equals(today)) {
            return say("We kept what you typed at {0}.", TIME.format(when));
        }
        return say("We kept what you typed on {0} at {1}.", Dates.plain(when.toLocalDate(), today), TIME.format(when));
    }
}
