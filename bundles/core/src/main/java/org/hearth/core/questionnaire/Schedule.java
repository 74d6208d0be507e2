package org.hearth.core.questionnaire;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionDefinition.SuggestedInstrument;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Strand;
import org.hearth.api.programme.Support;

/**
 * Which questionnaires are due for a family from which day on, as a pure function of what is known about it.
 *
 * @param family who they are now
 * @param strands the kinds of support they have taken up
 * @param assessments what was asked before
 * @param notAsked what was not asked, and when to ask again
 */
record Schedule(Family family, List<Strand> strands, List<Assessment> assessments, List<NotAsked> notAsked) {

    /** Each person and instrument at most once: the earliest day, whichever kinds of support suggest it. */
    List<Due> under(Suggestions suggestions) {
        if (family.support().state() != Support.State.IN_TOUCH || family.hasNoBabyAfterALoss()) {
            return List.of();
        }
        Map<List<Object>, Due> earliest = new LinkedHashMap<>();
        for (Strand strand : strands) {
            if (strand.pausedSince().isPresent()) {
                continue;
            }
            suggestions
                    .of(strand.intervention())
                    .ifPresent(kind -> kind.suggested().stream()
                            .filter(suggested -> suggested.timing().isScheduled())
                            .flatMap(suggested -> suggestions.instrument(suggested.instrument()).stream()
                                    .flatMap(instrument -> due(strand, kind, suggested, instrument)))
                            .forEach(due -> earliest.merge(
                                    List.of(due.person(), due.instrument()),
                                    due,
                                    (one, other) -> other.on().isBefore(one.on()) ? other : one)));
        }
        return earliest.values().stream()
                .flatMap(due -> postponed(due).stream())
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::instrument))
                .toList();
    }

    private Stream<Due> due(
            Strand strand,
            InterventionDefinition kind,
            SuggestedInstrument suggested,
            InstrumentDefinition instrument) {
        LocalDate start = strand.moments().getLast().on();
        LocalDate open = family.support().since();
        return people(strand, instrument.respondent())
                .flatMap(person -> day(strand, suggested, start, last(person.id(), instrument.id()))
                        .map(on -> on.isBefore(open) ? open : on)
                        .map(on -> new Due(family.id(), person.id(), instrument.id(), on, kind.id()))
                        .stream());
    }

    private static Optional<LocalDate> day(
            Strand strand, SuggestedInstrument suggested, LocalDate start, Optional<LocalDate> last) {
        Optional<LocalDate> next = suggested
                .timing()
                .everyWeeks()
                .flatMap(weeks -> last.map(day -> day.plusWeeks(weeks)))
                .filter(day -> day.isAfter(start));
        if (next.isPresent()) {
            return next;
        }
        boolean asked = last.filter(day -> !day.isBefore(strand.since())).isPresent();
        if (suggested.timing().atStart() && !asked) {
            return Optional.of(start);
        }
        return suggested.timing().everyWeeks().map(weeks -> asked ? start : start.plusWeeks(weeks));
    }

    /** About a child when a carer answers about one; otherwise the carers who take part, or the first one. */
    private Stream<Person> people(Strand strand, Rater respondent) {
        Person.Role role = respondent == Rater.CARER ? Person.Role.BABY : Person.Role.CARER;
        List<Person> possible = family.present().stream()
                .filter(person -> person.role() == role)
                .filter(person -> role == Person.Role.CARER || person.bornOn().isPresent())
                .toList();
        List<Person> taking = possible.stream()
                .filter(person -> strand.people().contains(person.id()))
                .toList();
        if (!taking.isEmpty()) {
            return taking.stream();
        }
        return role == Person.Role.BABY ? possible.stream() : possible.stream().limit(1);
    }

    private Optional<LocalDate> last(PersonId person, String instrument) {
        return assessments.stream()
                .filter(one ->
                        one.person().equals(person) && one.instrument().id().equals(instrument))
                .map(Assessment::on)
                .max(Comparator.naturalOrder());
    }

    /** Moved to the day that was agreed when it was last not asked; gone when the family said they would say when. */
    private Optional<Due> postponed(Due due) {
        Optional<LocalDate> last = last(due.person(), due.instrument());
        Optional<NotAsked> latest = notAsked.stream()
                .filter(one ->
                        one.person().equals(due.person()) && one.instrument().equals(due.instrument()))
                .filter(one -> last.filter(day -> !one.on().isAfter(day)).isEmpty())
                .findFirst();
        if (latest.isEmpty()) {
            return Optional.of(due);
        }
        return latest.get()
                .again()
                .map(day -> day.isAfter(due.on())
                        ? new Due(due.family(), due.person(), due.instrument(), day, due.intervention())
                        : due);
    }
}
