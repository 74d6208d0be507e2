package org.hearth.ui.goals;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.Goals.NewGoal;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.ChoicesGroup;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.FormDialog;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PastDay;
import org.hearth.ui.parts.WhoChoice;

/** The short forms around goals: set one, rate it, agree it anew, let it rest. */
record GoalDialogs(Goals goals, Drafts drafts, Actor actor, Family family, Clock clock, Runnable done)
        implements GoalCard.Deeds {
    private static final List<Integer> RATINGS =
            IntStream.rangeClosed(Goal.LOWEST, Goal.HIGHEST).boxed().toList();

    void set() {
        ask(say("Set a goal"), say("Set this goal"), Optional.empty());
    }

    @Override
    public void agreeAnew(Goal goal) {
        ask(say("Agree the goal anew"), say("Begin with this goal"), Optional.of(goal));
    }

    private void ask(String title, String button, Optional<Goal> earlier) {
        List<PersonId> present = family.present().stream().map(Person::id).toList();
        TextArea words = new TextArea(say("What would they like to be different, in their own words?"));
        words.setId("goal-words");
        words.setWidthFull();
        words.setMinRows(2);
        earlier.ifPresent(goal -> words.setValue(goal.words()));
        ChoicesGroup<PersonId> by = new ChoicesGroup<>(
                say("Who set it? Choose nobody if they did together."),
                present,
                person -> WhoChoice.name(family, person));
        by.setId("goal-set-by");
        ChoiceGroup<Optional<PersonId>> forWhom =
                WhoChoice.of("goal-for", say("Who is it about?"), say("The family"), family, family.present());
        ChoiceGroup<Integer> rating = rating(say("How near are they to it today? You can leave this open."));
        DateParts day = PastDay.asked("goal-day", say("On which day?"), today());
        KeptForm kept = kept(earlier.map(goal -> "goal-anew/" + goal.id()).orElse("goal/" + family.id()));
        UUID id = kept.identity();
        kept.keep("goal-words", words);
        kept.keep("goal-set-by", by, present, PersonId::toString);
        kept.keep("goal-for", forWhom, WhoChoice.choices(family.present()), WhoChoice::word);
        kept.keep("goal-rating", rating, RATINGS, String::valueOf);
        kept.keep(day);
        String intro = earlier.map(
                        goal -> say("The goal as it was, with its ratings, stays readable. The new one begins afresh."))
                .orElse("");
        new FormDialog(
                        title,
                        intro,
                        button,
                        lines -> {
                            lines.require(
                                    !words.getValue().isBlank(),
                                    say("Write the goal down as the family says it"),
                                    words);
                            PastDay.check(lines, day, today());
                        },
                        () -> {
                            NewGoal goal = new NewGoal(
                                    id,
                                    family.id(),
                                    words.getValue(),
                                    List.copyOf(by.getValue()),
                                    forWhom.getValue(),
                                    day.date().orElse(today()),
                                    rating.getOptionalValue()
                                            .map(OptionalInt::of)
                                            .orElse(OptionalInt.empty()));
                            earlier.ifPresentOrElse(
                                    before -> goals.agreeAnew(actor, before.id(), before.version(), goal),
                                    () -> goals.set(actor, goal));
                            Flash.show(say("The goal is in the file."));
                            done.run();
                        },
                        words,
                        by,
                        forWhom,
                        rating,
                        day)
                .keeping(kept, () -> ask(title, button, earlier))
                .open();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private KeptForm kept(String form) {
        return new KeptForm(drafts, actor, clock, form, Optional.of(family.id()));
    }

    @Override
    public void rate(Goal goal) {
        ChoiceGroup<Integer> rating = rating(say("0 is no progress yet, 10 is reached"));
        ChoiceGroup<Optional<PersonId>> by =
                WhoChoice.of("rated-by", say("Who rated?"), say("Together"), family, family.present());
        DateParts day = PastDay.asked("rated-on", say("On which day?"), today());
        KeptForm kept = kept("goal-rating/" + goal.id());
        kept.keep("goal-rating", rating, RATINGS, String::valueOf);
        kept.keep("rated-by", by, WhoChoice.choices(family.present()), WhoChoice::word);
        kept.keep(day);
        new FormDialog(
                        say("How near are they?"),
                        say("“{0}”", goal.words()),
                        say("Save the rating"),
                        lines -> {
                            lines.require(rating.getValue() != null, say("Choose a number from 0 to 10"), rating);
                            PastDay.check(lines, day, today());
                        },
                        () -> {
                            goals.rate(
                                    actor,
                                    goal.id(),
                                    versionNow(goal),
                                    day.date().orElse(today()),
                                    rating.getOptionalValue().orElse(0),
                                    by.getValue());
                            Flash.show(say("The rating is saved."));
                            done.run();
                        },
                        rating,
                        by,
                        day)
                .keeping(kept, () -> rate(goal))
                .open();
    }

    /** A rating only adds to a goal, so it may come after whatever somebody else added meanwhile. */
    private long versionNow(Goal goal) {
        return goals.of(actor, family.id()).stream()
                .filter(one -> one.id().equals(goal.id()))
                .mapToLong(Goal::version)
                .findFirst()
                .orElse(goal.version());
    }

    @Override
    public void letRest(Goal goal) {
        TextArea note = new TextArea(say("A line to remember, if you want"));
        note.setId("rest-note");
        note.setWidthFull();
        DateParts day = PastDay.asked("rest-on", say("On which day?"), today());
        KeptForm kept = kept("goal-rest/" + goal.id());
        kept.keep("rest-note", note);
        kept.keep(day);
        new FormDialog(
                        say("Let this goal rest"),
                        say("“{0}” stays in the file with its ratings, and can be taken up again.", goal.words()),
                        say("Let it rest"),
                        lines -> PastDay.check(lines, day, today()),
                        () -> {
                            goals.letRest(
                                    actor, goal.id(), goal.version(), day.date().orElse(today()), note.getValue());
                            Flash.show(say("The goal rests."));
                            done.run();
                        },
                        note,
                        day)
                .keeping(kept, () -> letRest(goal))
                .open();
    }

    @Override
    public void takeUp(Goal goal) {
        DateParts day = PastDay.asked("take-up-on", say("On which day?"), today());
        new FormDialog(
                        say("Take this goal up again"),
                        say("“{0}”", goal.words()),
                        say("Take it up again"),
                        lines -> PastDay.check(lines, day, today()),
                        () -> {
                            goals.takeUp(
                                    actor, goal.id(), goal.version(), day.date().orElse(today()));
                            Flash.show(say("The goal is taken up again."));
                            done.run();
                        },
                        day)
                .open();
    }

    private static ChoiceGroup<Integer> rating(String label) {
        ChoiceGroup<Integer> rating = new ChoiceGroup<>(label, RATINGS, String::valueOf);
        rating.setId("goal-rating");
        rating.addClassName("steps");
        return rating;
    }
}
