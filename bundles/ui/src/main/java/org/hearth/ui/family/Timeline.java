package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.count;
import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Mark;
import org.hearth.ui.parts.MomentText;
import org.hearth.ui.parts.TypedWords;

/** The thread: everything that happened, the newest first, a portion at a time. */
final class Timeline extends Div {
    private static final int AT_FIRST = 20;
    /** More at once would keep the page busy for a family of many years. */
    private static final int PORTION = 50;

    private final List<Happening> happenings;
    private final LocalDate today;
    private final OrderedList list = new OrderedList();
    private final Button earlier = new Button();
    private int shown;

    Timeline(List<Happening> happenings, LocalDate today) {
        this.happenings = happenings;
        this.today = today;
        list.addClassName("tl");
        earlier.setId("show-earlier");
        earlier.addThemeNames("small");
        earlier.addClickListener(click -> show(PORTION));
        add(list, earlier);
        show(AT_FIRST);
    }

    private void show(int more) {
        happenings.stream().skip(shown).limit(more).forEach(happening -> list.add(item(happening, today)));
        shown = Math.min(happenings.size(), shown + more);
        int left = happenings.size() - shown;
        earlier.setVisible(left > 0);
        earlier.setText(
                left > PORTION
                        ? say("Show {0} earlier of {1}", PORTION, left)
                        : count(left, "Show one earlier", "Show {0} earlier"));
    }

    private static ListItem item(Happening happening, LocalDate today) {
        Span node = new Span();
        node.addClassName("nd");
        node.getElement().setAttribute("aria-hidden", "true");
        boolean doorway = happening.kind().equals("back") || happening.kind().equals("came");
        node.add(doorway ? new Mark(20) : dot());
        Div body = new Div(new H3(happening.heading()));
        body.addClassName("bd");
        happening.notes().forEach(note -> {
            TypedWords line = new TypedWords(note);
            line.addClassName("nt");
            body.add(line);
        });
        ListItem item = new ListItem(new MomentText(happening.on(), Dates.brief(happening.on(), today)), node, body);
        item.addClassName(happening.kind());
        return item;
    }

    private static Span dot() {
        Span dot = new Span();
        dot.addClassName("dot");
        return dot;
    }
}
