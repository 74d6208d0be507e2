package org.hearth.ui.family;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.ui.families.Colleagues;
import org.hearth.ui.families.FamilyWords;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.FirstMeeting;
import org.hearth.ui.parts.SafeContactNotice;
import org.hearth.ui.parts.TypedWords;

/** Who a family is: first how it is safe to reach them, then the people. */
final class Facts extends Section {
    private final Element list = new Element("dl");

    Facts(Family family, FamilySummary summary, Colleagues colleagues, LocalDate today) {
        addClassNames("card", "stack4");
        setAriaLabel(say("Who they are"));
        add(new SafeContactNotice(family));
        list.getClassList().add("facts");
        getElement().appendChild(list);
        List<Person> babies = present(family.babies());
        people(babies.size() > 1 ? say("Babies") : say("Baby"), babies, today);
        List<Person> carers = present(family.carers());
        people(carers.size() > 1 ? say("Carers") : say("Carer"), carers, today);
        people(
                say("Remembered"),
                family.people().stream().filter(Person::isLost).toList(),
                today);
        fact(
                say("Key worker"),
                List.of(line(family.keyWorker().map(colleagues::nameOf).orElse(say("Nobody yet")), "")));
        String source = FamilyWords.source(family.referral());
        fact(say("Came to us"), List.of(line(Dates.plain(family.referral().receivedOn(), today), source)));
        fact(say("First contact"), List.of(line(FirstMeeting.sentence(summary, today), "")));
        if (!family.area().line().isBlank()) {
            fact(say("Area"), List.of(line(family.area().line(), "")));
        }
        if (summary.firstContact().isEmpty() && !family.referral().note().isBlank()) {
            fact(say("When they got in touch"), List.of(said(family.referral().note())));
        }
    }

    private void people(String title, List<Person> people, LocalDate today) {
        if (!people.isEmpty()) {
            fact(
                    title,
                    people.stream()
                            .flatMap(person -> PersonLines.of(person, today).stream())
                            .map(each -> line(each.bold(), each.quiet()))
                            .toList());
        }
    }

    private static List<Person> present(List<Person> people) {
        return people.stream().filter(person -> !person.isLost()).toList();
    }

    private static Component line(String bold, String quiet) {
        Div line = new Div(new Text(quiet.isEmpty() || bold.isEmpty() ? bold : bold + " "));
        if (!quiet.isEmpty()) {
            line.add(new Span(quiet));
        }
        return line;
    }

    /** What was written down when they got in touch, with its lines: whoever meets them first begins with it. */
    private static Component said(String note) {
        TypedWords words = new TypedWords(note);
        words.setId("triage-note");
        return words;
    }

    private void fact(String title, List<Component> lines) {
        Element group = new Element("div");
        Element term = new Element("dt").setText(title);
        Element value = new Element("dd");
        lines.forEach(line -> value.appendChild(line.getElement()));
        group.appendChild(term, value);
        list.appendChild(group);
    }
}
