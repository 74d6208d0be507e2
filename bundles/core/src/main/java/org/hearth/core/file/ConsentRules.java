package org.hearth.core.file;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.casework.Consents.NewConsent;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.ConsentHistory;
import org.hearth.api.programme.Family;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.TextRules;

/** What an entry about consent must be like. */
final class ConsentRules {
    private ConsentRules() {}

    static void require(NewConsent consent, Family family, ConsentHistory history, LocalDate today) {
        DateRules.requirePast("The day of the consent", consent.on(), today);
        TextRules.requireLine("The wording that was used", consent.wording());
        TextRules.requireNote("The note", consent.note());
        consent.person().ifPresent(person -> GoalRules.requireMember(family, person));
        if (consent.answer() == Consent.Answer.WITHDRAWN) {
            requireGiven(consent, history);
        }
    }

    private static void requireGiven(NewConsent consent, ConsentHistory history) {
        Optional<Consent> given = history.entries().stream()
                .filter(entry -> entry.purpose() == consent.purpose()
                        && entry.person().equals(consent.person())
                        && !entry.on().isAfter(consent.on()))
                .findFirst();
        if (given.filter(entry -> entry.answer() == Consent.Answer.GIVEN).isEmpty()) {
            throw new Refused("There is no consent that could be withdrawn on that day. If they do not want it,"
                    + " choose \"not given\": it counts just the same.");
        }
    }
}
