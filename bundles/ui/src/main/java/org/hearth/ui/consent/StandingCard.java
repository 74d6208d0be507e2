package org.hearth.ui.consent;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.hearth.api.programme.Consent;
import org.hearth.ui.parts.Badge;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.FileWords;

/** How consent to one thing stands: who said what last, what follows, and the way to withdraw it. */
final class StandingCard extends Div {

    StandingCard(Consent.Purpose purpose, ConsentStory story, ConsentDialog dialog) {
        String name = purpose.name().toLowerCase(Locale.ROOT);
        Card card = new Card(FileWords.of(purpose));
        card.setId("consent-" + name);
        card.beside(badge(purpose, story));
        Paragraph explained = new Paragraph(FileWords.explained(purpose));
        explained.addClassName("sub");
        Paragraph summary = new Paragraph(story.summary(purpose));
        summary.setId("consent-summary-" + name);
        card.add(explained, summary);
        List<Consent> standing = story.standing(purpose);
        if (!standing.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            standing.forEach(consent -> list.add(item(consent, story, dialog)));
            card.add(list);
        }
        Button ask = new Button(say("Record what they said"), click -> dialog.ask(purpose));
        ask.setAriaLabel(say("Record what they said about {0}", FileWords.inSentence(purpose)));
        ask.setId("record-" + name);
        ask.addThemeNames("small");
        card.add(ask);
        add(card);
    }

    private static ListItem item(Consent consent, ConsentStory story, ConsentDialog dialog) {
        ListItem item = new ListItem(new Span(story.line(consent)));
        if (consent.answer() == Consent.Answer.GIVEN) {
            Button withdraw = new Button(say("Withdraw"), click -> dialog.withdraw(consent));
            withdraw.setAriaLabel(
                    say("Withdraw: {0}, {1}", FileWords.inSentence(consent.purpose()), story.who(consent)));
            withdraw.addClassName("withdraw");
            withdraw.addThemeNames("small");
            item.add(withdraw);
        }
        return item;
    }

    private static Badge badge(Consent.Purpose purpose, ConsentStory story) {
        if (story.history().isSilent(purpose)) {
            return new Badge(Badge.Tone.LINE, say("Not asked yet"));
        }
        return story.history().against(purpose).isEmpty()
                ? new Badge(Badge.Tone.OK, say("Given"))
                : new Badge(Badge.Tone.WARN, say("Not given"));
    }
}
