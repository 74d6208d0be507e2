package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;

/** What a questionnaire came to, once it is saved. */
final class ResultPanel extends Div {
    ResultPanel(Family family, Assessment saved) {
        setId("result");
        addClassName("stack5");
        String who = family.person(saved.person())
                .map(person -> person.name().isBlank() ? say("the baby") : person.name())
                .orElseGet(() -> say("the family"));
        add(new PageHeading(say("{0} is saved", saved.instrument().title()))
                .back(Paths.family(family.id()), family.displayName())
                .lead(say("With {0}, {1}.", who, Dates.full(saved.on()))));
        add(scores(ResultLine.of(saved.instrument(), saved.scores())));
        if (!saved.scores().flags().isEmpty()) {
            Card card = new Card(say("An alert was raised")).tone("alert");
            card.add(new Paragraph(
                    say("Your safeguarding lead sees it now, with what you wrote. Stay with what you agreed.")));
            card.add(new ButtonLink(Paths.ALERTS, say("Open the alerts"), "sm"));
            add(card);
        }
        ButtonLink home = new ButtonLink(Paths.family(family.id()), say("Back to the family"), "pri");
        home.setId("back-to-family");
        Div actions = new Div(home, new ButtonLink(Paths.questionnaire(family.id()), say("Ask another questionnaire")));
        actions.addClassNames("row", "acts");
        add(actions);
    }

    private static Component scores(List<ResultLine> lines) {
        Section scores = new Section();
        scores.setAriaLabel(say("Scores"));
        scores.addClassNames("figs", "scores");
        lines.forEach(line -> {
            Paragraph score = new Paragraph(line.score());
            score.addClassName(line.range().isEmpty() ? "unscored" : "big");
            Div figure = new Div(new H2(line.scale()), score);
            for (String words : new String[] {line.range(), line.meaning()}) {
                if (!words.isEmpty()) {
                    Paragraph paragraph = new Paragraph(words);
                    paragraph.addClassNames("small", "sub");
                    figure.add(paragraph);
                }
            }
            scores.add(figure);
        });
        return scores;
    }
}
