package org.hearth.ui.ownphone;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearth.api.casework.OwnPhone.Asked;
import org.hearth.api.instrument.Wording;
import org.hearth.api.programme.HelpNumber;
import org.hearth.ui.parts.LanguageChoice;
import org.hearth.ui.parts.Say;
import org.hearth.ui.parts.TranslationNote;

/** What is asked of whoever opened the link, and what becomes of the answers, before the first question. */
final class WelcomePage extends PhonePage {
    private static final long HOUR = 60L * 60;
    private static final long DAY = HOUR * 24;

    /**
     * @param spoken called with the language that was chosen for the questions
     * @param begin called when they are ready
     */
    WelcomePage(Asked asked, List<HelpNumber> numbers, Consumer<String> spoken, Runnable begin) {
        super(say("Some questions for you"));
        heading(say("Some questions for you"));
        add(new LanguageChoice());
        if (asked.languages().size() > 1) {
            add(languages(asked, spoken));
        }
        add(new TranslationNote());
        int questions = asked.definition().items().size();
        line(Say.count(
                questions,
                "There is one question. You answer at your own pace.",
                "There are {0} questions, one on each page. You answer at your own pace."));
        asked.wording()
                .map(Wording::introduction)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> {
                    Paragraph introduction = in(asked.language(), new Paragraph(words));
                    introduction.addClassName("op-intro");
                    add(introduction);
                });
        add(promises(asked));
        add(button("begin", say("Begin"), begin, "pri", "tall"));
        add(help(numbers, false));
        source(asked);
    }

    private static UnorderedList promises(Asked asked) {
        long days = Math.max(1, (asked.seconds() + HOUR) / DAY);
        UnorderedList promises = new UnorderedList(
                new ListItem(say("You can skip a question, go back, or stop whenever you like.")),
                new ListItem(
                        Say.count(
                                days,
                                "Every answer is saved at once. You can come back on this phone, by the same link, within one day.",
                                "Every answer is saved at once. You can come back on this phone, by the same link, within {0} days.")),
                new ListItem(say("The team who support you read your answers once you send them.")));
        if (!asked.definition().risk().isEmpty()) {
            promises.add(
                    new ListItem(
                            say(
                                    "If an answer tells us that somebody may not be safe, we tell the team straight away, even if you do not send the rest.")));
        }
        promises.addClassName("op-promises");
        return promises;
    }

    private static Nav languages(Asked asked, Consumer<String> spoken) {
        Nav nav = new Nav();
        nav.addClassName("op-languages");
        Paragraph title = new Paragraph(say("Language of the questions"));
        title.setId("languages-of-questions");
        nav.getElement().setAttribute("aria-labelledby", "languages-of-questions");
        Div buttons = new Div();
        asked.languages().forEach(tag -> {
            Locale locale = Locale.forLanguageTag(tag);
            NativeButton button = button("questions-" + tag, name(locale), () -> spoken.accept(tag));
            button.removeClassName("wide");
            button.getElement()
                    .setAttribute("lang", tag)
                    .setAttribute("aria-pressed", String.valueOf(tag.equals(asked.language())));
            buttons.add(button);
        });
        nav.add(title, buttons);
        return nav;
    }

    private static String name(Locale locale) {
        String own = locale.getDisplayLanguage(locale);
        return own.isEmpty() ? locale.toLanguageTag() : own.substring(0, 1).toUpperCase(locale) + own.substring(1);
    }

    /** The line that the holder of the words asks for. */
    private void source(Asked asked) {
        String line = asked.wording()
                .map(Wording::source)
                .filter(words -> !words.isBlank())
                .orElse(asked.definition().licence().attribution());
        if (!line.isBlank()) {
            Paragraph source = new Paragraph(line);
            source.addClassName("note");
            source.getElement().setAttribute("dir", "auto");
            add(source);
        }
    }
}
