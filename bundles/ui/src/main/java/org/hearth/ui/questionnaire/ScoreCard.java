package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.ui.parts.Strong;

/** The score as it stands, beside a form that is being tried out. */
final class ScoreCard extends Aside {
    private final Form form;
    private final Div scores = new Div();
    private final Div flags = new Div();

    ScoreCard(InstrumentDefinition definition, Form form, Runnable again) {
        this.form = form;
        addClassNames("stack", "follow");
        scores.setId("live-score");
        scores.addClassNames("live", "stack");
        scores.getElement().setAttribute("role", "status");
        flags.setId("live-flags");
        flags.addClassName("stack");
        Button start = new Button(say("Start again"), click -> again.run());
        start.setId("start-again");
        start.addClassName("wide");
        Div card = new Div(new H2(say("The score as it stands")), scores, start);
        card.addClassNames("card", "stack", "score-card");
        Div rules = new Div(new H2(say("When answers are missing")));
        rules.addClassNames("card", "stack", "small");
        definition.scales().forEach(scale -> {
            Paragraph rule = new Paragraph(new Strong(say("{0}.", scale.title()) + " "));
            rule.add(LiveScore.missing(scale));
            rules.add(rule);
        });
        add(card, flags, rules);
    }

    void show(LiveScore live) {
        scores.removeAll();
        if (!live.trouble().isEmpty()) {
            Paragraph trouble = new Paragraph(say("{0} Your answers are kept on this page.", live.trouble()));
            trouble.addClassName("safe");
            scores.add(trouble);
        }
        live.lines().forEach(line -> scores.add(scale(line)));
        flags.removeAll();
        live.flags().forEach(flag -> flags.add(flag(flag)));
    }

    private static Div scale(ResultLine line) {
        Paragraph score = new Paragraph(line.score());
        score.addClassName(line.range().isEmpty() ? "unscored" : "big");
        Div scale = new Div(new H3(line.scale()), score);
        for (String words : new String[] {line.range(), line.meaning()}) {
            if (!words.isEmpty()) {
                Paragraph paragraph = new Paragraph(words);
                paragraph.addClassNames("small", "sub");
                scale.add(paragraph);
            }
        }
        return scale;
    }

    private Div flag(RiskFlag flag) {
        Paragraph why = new Paragraph(Safety.why(form, flag));
        why.addClassName("small");
        Paragraph what = new Paragraph(new Strong(say("{0}.", Safety.when(flag.level())) + " "));
        what.add(flag.action());
        what.addClassName("small");
        Div card = new Div(
                new H2(
                        flag.answered()
                                ? say("This answer would stop the form")
                                : say("This would have to be settled to finish")),
                why,
                what);
        card.addClassNames("card", "alert", "stack");
        return card;
    }
}
