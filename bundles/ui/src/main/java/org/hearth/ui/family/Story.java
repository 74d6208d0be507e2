package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.report.Chart;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Words;

/**
 * How one person has been: their scores over time, with the sessions and the rests of the family.
 *
 * @param person who
 * @param lines one for each instrument, by its main scale; more where its versions cannot be compared
 * @param summary what the scores say, in a few sentences
 * @param chart the same, to be drawn
 */
record Story(Person person, List<ScoreLine> lines, String summary, Chart.Trajectory chart) {
    Story {
        lines = List.copyOf(lines);
    }

    /** The stories of everybody who has a score, in the order of the people. */
    static List<Story> of(List<Person> people, List<TimelineEntry> timeline, LocalDate today) {
        List<Story> stories = new ArrayList<>();
        for (Person person : people) {
            List<ScoreLine> lines = lines(person, timeline);
            if (!lines.isEmpty()) {
                String summary =
                        lines.stream().map(line -> line.sentence(today)).collect(Collectors.joining(" "));
                stories.add(new Story(
                        person,
                        lines,
                        summary,
                        new Chart.Trajectory(
                                "story-" + (stories.size() + 1),
                                say("Scores of {0}", Words.firstName(person.name())),
                                summary,
                                lines.stream().map(ScoreLine::drawn).toList(),
                                sessions(timeline),
                                rests(timeline))));
            }
        }
        return stories;
    }

    private static List<ScoreLine> lines(Person person, List<TimelineEntry> timeline) {
        Map<String, List<Assessment>> byInstrument = new LinkedHashMap<>();
        timeline.stream()
                .filter(TimelineEntry.AssessmentEntry.class::isInstance)
                .map(entry -> ((TimelineEntry.AssessmentEntry) entry).assessment())
                .filter(assessment -> assessment.person().equals(person.id()))
                .sorted(Comparator.comparing(Assessment::on))
                .forEach(assessment -> byInstrument
                        .computeIfAbsent(assessment.instrument().id(), id -> new ArrayList<>())
                        .add(assessment));
        // an instrument's own lines stay together, in order of time
        return byInstrument.values().stream()
                .map(VersionLines::of)
                .filter(lines -> !lines.isEmpty())
                .sorted(Comparator.comparing(lines -> lines.getFirst().label()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<LocalDate> sessions(List<TimelineEntry> timeline) {
        return timeline.stream()
                .filter(TimelineEntry.ContactEntry.class::isInstance)
                .map(entry -> ((TimelineEntry.ContactEntry) entry).contact())
                .filter(contact -> contact.outcome() == Contact.Outcome.ATTENDED)
                .map(Contact::on)
                .sorted()
                .toList();
    }

    private static List<Chart.Span> rests(List<TimelineEntry> timeline) {
        List<SupportChange> changes = timeline.stream()
                .filter(TimelineEntry.SupportEntry.class::isInstance)
                .map(entry -> ((TimelineEntry.SupportEntry) entry).change())
                .sorted(Comparator.comparing(SupportChange::on))
                .toList();
        List<Chart.Span> rests = new ArrayList<>();
        Optional<LocalDate> since = Optional.empty();
        for (SupportChange change : changes) {
            if (change.kind() == SupportChange.Kind.RESTED && since.isEmpty()) {
                since = Optional.of(change.on());
            } else if (change.kind() == SupportChange.Kind.WELCOMED_BACK && since.isPresent()) {
                rests.add(new Chart.Span(since.get(), Optional.of(change.on())));
                since = Optional.empty();
            }
        }
        since.ifPresent(day -> rests.add(new Chart.Span(day, Optional.empty())));
        return rests;
    }

    /** The headings of the table that says the same as the chart. */
    List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(say("Date")));
        lines.forEach(line -> heads.add(line.label()));
        return heads;
    }

    /** The rows of the table that says the same as the chart. */
    List<List<String>> rows(LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        lines.forEach(line -> line.scores().forEach(score -> days.add(score.on())));
        return days.stream().map(day -> row(day, today)).toList();
    }

    private List<String> row(LocalDate day, LocalDate today) {
        List<String> row = new ArrayList<>(List.of(Dates.plain(day, today)));
        lines.forEach(line -> row.add(line.scores().stream()
                .filter(score -> score.on().equals(day))
                .map(line::cell)
                .collect(Collectors.joining("; "))));
        return row;
    }
}
