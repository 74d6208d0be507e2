package org.hearth.ui.goals;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.hearth.api.document.PageFragments;
import org.hearth.api.programme.Goal;
import org.hearth.api.report.Chart;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.Table;

/** Draws one goal: its words, how near they are, and what can be done with it. */
final class GoalCard {
    private static final int WIDE = 640;
    private static final int NARROW = 326;

    private GoalCard() {}

    /** What can be done with a goal. */
    interface Deeds {
        void rate(Goal goal);

        void agreeAnew(Goal goal);

        void letRest(Goal goal);

        void takeUp(Goal goal);
    }

    static Card of(GoalStory story, PageFragments fragments, Deeds deeds) {
        Goal goal = story.goal();
        Card card = new Card(say("“{0}”", goal.words()));
        card.addClassNames("chart", "goal");
        card.setId("goal-" + goal.id());
        card.beside(new Badge(
                goal.state() == Goal.State.CURRENT ? Badge.Tone.CALM : Badge.Tone.PLAIN, FileWords.of(goal.state())));
        Paragraph origin = new Paragraph(story.origin());
        origin.addClassNames("sub", "small");
        card.add(origin, new Paragraph(story.sentence()));
        story.chart().ifPresent(chart -> card.add(drawn(chart, fragments), table(story)));
        turns(story).forEach(card::add);
        actions(goal, deeds).ifPresent(card::add);
        return card;
    }

    private static Div drawn(Chart chart, PageFragments fragments) {
        Div figure = new Div(svg(chart, fragments, WIDE, "only-w"), svg(chart, fragments, NARROW, "only-n"));
        figure.addClassName("figure");
        return figure;
    }

    private static Div svg(Chart chart, PageFragments fragments, int width, String cssClass) {
        Div svg = new Div();
        svg.addClassName(cssClass);
        svg.getElement().setProperty("innerHTML", fragments.svg(chart, width));
        return svg;
    }

    private static Component table(GoalStory story) {
        Table table = new Table(say("Ratings of this goal"), GoalStory.heads().toArray(String[]::new));
        story.rows().forEach(table::row);
        return new NativeDetails(say("Show as a table"), table);
    }

    private static List<Paragraph> turns(GoalStory story) {
        return story.goal().turns().stream()
                .map(turn -> {
                    String day = Dates.plain(turn.on(), story.today());
                    Paragraph line = new Paragraph(
                            switch (turn.to()) {
                                case RESTING ->
                                    turn.note().isBlank()
                                            ? say("Let rest on {0}.", day)
                                            : say("Let rest on {0}: {1}", day, turn.note());
                                case CURRENT -> say("Taken up again on {0}.", day);
                                case AGREED_ANEW ->
                                    say("Agreed anew on {0}; the next goal has ratings of its own.", day);
                            });
                    line.addClassName("note");
                    return line;
                })
                .toList();
    }

    private static Optional<Component> actions(Goal goal, Deeds deeds) {
        if (goal.state() == Goal.State.AGREED_ANEW) {
            return Optional.empty();
        }
        Div row = new Div(button(say("Rate"), say("Rate: {0}", goal.words()), "rate", () -> deeds.rate(goal)));
        row.addClassNames("row", "acts");
        row.add(button(
                say("Agree anew"), say("Agree anew: {0}", goal.words()), "agree-anew", () -> deeds.agreeAnew(goal)));
        row.add(
                goal.state() == Goal.State.RESTING
                        ? button(
                                say("Take up again"),
                                say("Take up again: {0}", goal.words()),
                                "take-up",
                                () -> deeds.takeUp(goal))
                        : button(
                                say("Let it rest"),
                                say("Let it rest: {0}", goal.words()),
                                "let-rest",
                                () -> deeds.letRest(goal)));
        return Optional.of(row);
    }

    private static Button button(String words, String aloud, String cssClass, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.setAriaLabel(aloud);
        button.addClassName(cssClass);
        button.addThemeNames("small");
        return button;
    }
}
