package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.api.document.PageFragments;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.Table;
import org.hearth.ui.parts.Words;

/** Draws how one person has been: the sentence, the chart, the table. */
final class StoryCard {
    private static final int WIDE = 640;
    private static final int NARROW = 326;

    private StoryCard() {}

    static Component of(Story story, PageFragments fragments, LocalDate today) {
        Card card =
                new Card(say("How {0} has been", Words.firstName(story.person().name())));
        card.addClassName("chart");
        Paragraph summary = new Paragraph(story.summary());
        summary.addClassName("sub");
        card.add(summary);
        drawing(story, fragments).ifPresent(card::add);
        card.add(table(story, today));
        return card;
    }

    /** The chart at two widths, of which the stylesheet shows one. It is inline so that it takes the page's colours. */
    private static Optional<Component> drawing(Story story, PageFragments fragments) {
        Div figure = new Div(drawn(story, fragments, WIDE, "only-w"), drawn(story, fragments, NARROW, "only-n"));
        figure.addClassName("figure");
        return Optional.of(figure);
    }

    private static Div drawn(Story story, PageFragments fragments, int width, String cssClass) {
        Div svg = new Div();
        svg.addClassName(cssClass);
        svg.getElement().setProperty("innerHTML", fragments.svg(story.chart(), width));
        return svg;
    }

    private static NativeDetails table(Story story, LocalDate today) {
        Table table = new Table(story.chart().title(), story.heads().toArray(String[]::new));
        table.addClassName("scores");
        story.rows(today).forEach(table::row);
        return new NativeDetails(say("Show as a table"), table);
    }
}
