package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.count;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.Mark;
import org.hearth.ui.parts.MomentText;

/** The thread: everything that happened, the newest first, as many as fit at first. */
final class Timeline extends Div {
    private static final int AT_FIRST = 20;

    Timeline(List<Happening> happenings, LocalDate today) {
        OrderedList list = new OrderedList();
        list.addClassName("tl");
        happenings.stream().limit(AT_FIRST).forEach(happening -> list.add(item(happening, today)));
        add(list);
        int more = happenings.size() - AT_FIRST;
        if (more > 0) {
            Button all = new Button(count(more, "Show one earlier", "Show {0} earlier"));
            all.setId("show-earlier");
            all.addThemeNames("small");
            all.addClickListener(click -> {
                happenings.stream().skip(AT_FIRST).forEach(happening -> list.add(item(happening, today)));
                remove(all);
            });
            add(all);
        }
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
            Paragraph line = new Paragraph(note);
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
