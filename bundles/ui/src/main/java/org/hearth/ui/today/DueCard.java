package org.hearth.ui.today;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.DueQuestionnaire;
import org.hearth.api.casework.Page;
import org.hearth.ui.parts.ButtonLink;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.Words;

/** Questionnaires that are due, by the support that families take up: which, about whom, since when and why. */
final class DueCard extends Div {
    private final Catalogue catalogue;
    private final LocalDate today;

    DueCard(Page<DueQuestionnaire> due, Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
        Card card = new Card(say("Questionnaires that are due"));
        card.setId("due");
        if (due.rows().isEmpty()) {
            card.add(quiet(say("No questionnaire is due.")));
        } else {
            card.add(new FirstRows(due.rows(), (rows, one) -> {
                ButtonLink ask =
                        new ButtonLink(Paths.questionnaire(one.family(), one.instrument()), say("Ask now"), "sm");
                ask.setAriaLabel(say("Ask now: {0}, {1}", title(one.instrument()), one.name()));
                rows.row(Paths.family(one.family()), one.name(), words(one), ask);
            }));
            if (due.rows().size() < due.total()) {
                card.add(quiet(say(
                        "These are the {0} that have been due for longest.",
                        due.rows().size())));
            }
        }
        add(card);
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("sub");
        return line;
    }

    private String words(DueQuestionnaire one) {
        String who = one.personName().isBlank() ? say("the baby") : Words.firstName(one.personName());
        String since = one.since().equals(today) ? say("today") : say("since {0}", Dates.plain(one.since(), today));
        return say("{0} about {1}, {2}. Goes with {3}.", title(one.instrument()), who, since, support(one));
    }

    /** Its id where the plug-in was taken away meanwhile. */
    private String title(String instrument) {
        return catalogue
                .instrument(instrument)
                .map(found -> found.definition().title())
                .orElse(instrument);
    }

    private String support(DueQuestionnaire one) {
        return catalogue
                .intervention(one.intervention())
                .map(found -> found.definition().title())
                .orElse(one.intervention());
    }
}
