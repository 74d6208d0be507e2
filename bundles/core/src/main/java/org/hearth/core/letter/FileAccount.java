package org.hearth.core.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Letters;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.Letter;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.api.store.Records;
import org.hearth.core.ground.DateRules;

/** What a family's file tells, part by part, in sections of a letter; a part of which there is nothing is left out. */
record FileAccount(Records records, Family family) {

    List<Letter.Section> of(Letters.Part part) {
        return switch (part) {
            case SUPPORT -> support();
            case SCORES -> scores();
            case GOALS -> goals();
            case SAFETY_PLAN -> plans();
        };
    }

    private List<Letter.Section> support() {
        Map<String, List<Contact>> kinds = new LinkedHashMap<>();
        records.contacts(family.id()).stream()
                .filter(contact -> contact.outcome() == Contact.Outcome.ATTENDED)
                .sorted(Comparator.comparing(Contact::on))
                .forEach(contact -> kinds.computeIfAbsent(contact.interventionTitle(), title -> new ArrayList<>())
                        .add(contact));
        List<List<String>> rows = new ArrayList<>();
        kinds.forEach((title, contacts) -> rows.add(List.of(
                title,
                String.valueOf(contacts.size()),
                DateRules.say(contacts.getFirst().on()),
                DateRules.say(contacts.getLast().on()))));
        return table("Support", List.of(), List.of("Kind of support", "Times", "First", "Latest"), rows);
    }

    /** The first and the latest score of each person and questionnaire that mean the same. */
    private List<Letter.Section> scores() {
        Map<String, List<Assessment>> series = new LinkedHashMap<>();
        records.assessments(family.id()).stream()
                .filter(assessment -> score(assessment).isPresent() && isPresent(assessment.person()))
                .sorted(Comparator.comparing(Assessment::on))
                .forEach(assessment -> series.computeIfAbsent(
                                assessment.person() + " " + assessment.rater() + " "
                                        + assessment.instrument().id(),
                                key -> new ArrayList<>())
                        .add(assessment));
        List<List<String>> rows = new ArrayList<>();
        series.values().forEach(list -> rows.add(row(list)));
        return table(
                "Questionnaires",
                List.of("Scores are told as they were recorded. They say how things were on a day; they are not a"
                        + " diagnosis."),
                List.of("Questionnaire", "About", "First", "Latest", "How to read it"),
                rows);
    }

    /** Nothing is told about somebody who was lost; whoever writes may say it in words of their own. */
    private boolean isPresent(PersonId person) {
        return family.present().stream().anyMatch(one -> one.id().equals(person));
    }

    private List<String> row(List<Assessment> list) {
        Assessment last = list.getLast();
        InstrumentDefinition instrument = last.instrument();
        Assessment first = list.stream()
                .filter(one -> one.instrument().differencesFrom(instrument).isEmpty())
                .findFirst()
                .orElse(last);
        String latest = first == last ? "–" : said(last);
        return List.of(instrument.title(), name(last.person()), said(first), latest, direction(instrument));
    }

    private static String said(Assessment assessment) {
        ScoreSheet.Scored score = score(assessment).orElseThrow();
        return LetterWords.score(score.value())
                + score.band().map(band -> ", " + band).orElse("") + " (" + DateRules.say(assessment.on()) + ")";
    }

    private static String direction(InstrumentDefinition instrument) {
        String range = "From " + LetterWords.score(instrument.mainScale().min()) + " to "
                + LetterWords.score(instrument.mainScale().max());
        return switch (instrument.mainScale().direction()) {
            case Direction.HIGHER_IS_WORSE -> range + "; lower is better";
            case Direction.HIGHER_IS_BETTER -> range + "; higher is better";
            default -> range;
        };
    }

    private static Optional<ScoreSheet.Scored> score(Assessment assessment) {
        return assessment
                .scores()
                .scale(assessment.instrument().mainScale().id())
                .filter(ScoreSheet.Scored.class::isInstance)
                .map(ScoreSheet.Scored.class::cast);
    }

    private List<Letter.Section> goals() {
        List<List<String>> rows = records.leaves().about(family.id(), Goal.class).stream()
                .filter(goal -> goal.state() == Goal.State.CURRENT
                        && goal.forWhom().map(this::isPresent).orElse(true))
                .sorted(Comparator.comparing(Goal::setOn))
                .map(goal -> List.of(goal.words(), rating(goal, true), rating(goal, false)))
                .toList();
        return table(
                "Goals",
                List.of("In the family’s own words, rated by themselves from 0, no progress yet, to 10, reached."),
                List.of("Goal", "First", "Latest"),
                rows);
    }

    private static String rating(Goal goal, boolean first) {
        List<Goal.Rating> ratings = goal.ratings();
        if (ratings.isEmpty() || !first && ratings.size() == 1) {
            return first ? "Not rated yet" : "–";
        }
        Goal.Rating rating = first ? ratings.getFirst() : ratings.getLast();
        return rating.value() + " (" + DateRules.say(rating.on()) + ")";
    }

    private List<Letter.Section> plans() {
        List<Letter.Section> sections = new ArrayList<>();
        for (SafetyPlan plan : records.leaves().about(family.id(), SafetyPlan.class)) {
            if (!isPresent(plan.person())) {
                continue;
            }
            sections.add(new Letter.Section(
                    "Safety plan",
                    List.of(PlanSheet.introduced(
                            name(plan.person()), plan.current().on()))));
            sections.addAll(PlanSheet.sections(plan.current()));
        }
        return sections;
    }

    private String name(PersonId id) {
        return family.person(id)
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .map(LetterWords::firstName)
                .orElse("the baby");
    }

    private static List<Letter.Section> table(
            String heading, List<String> words, List<String> heads, List<List<String>> rows) {
        return rows.isEmpty() ? List.of() : List.of(new Letter.Section(heading, words, heads, rows));
    }
}
