package org.hearth.ui.safetyplan;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.ui.parts.Dates;
import org.hearth.ui.parts.FileWords;

/** An edition of a plan as it is read. */
final class PlanText extends Div {

    PlanText(SafetyPlan.Edition edition, LocalDate today) {
        addClassName("plan");
        String day = Dates.plain(edition.on(), today);
        Paragraph agreed = new Paragraph(edition.reviewOn()
                .map(review -> say(
                        "Agreed on {0}, written down by {1}. To look at again by {2}.",
                        day, edition.by(), Dates.plain(review, today)))
                .orElseGet(() -> say("Agreed on {0}, written down by {1}.", day, edition.by())));
        agreed.addClassName("note");
        add(agreed);
        for (SafetyPlan.Part part : SafetyPlan.Part.values()) {
            String words = edition.words().getOrDefault(part, "");
            if (!words.isEmpty()) {
                Paragraph text = new Paragraph(words);
                text.addClassName("as-typed");
                text.getElement().setAttribute("dir", "auto");
                add(new H3(FileWords.of(part)), text);
            }
        }
    }

    /** The editions before the current one, the newest first. */
    static NativeDetails earlier(SafetyPlan plan, LocalDate today) {
        Div editions = new Div();
        editions.addClassName("stack4");
        plan.editions().reversed().stream().skip(1).forEach(edition -> editions.add(new PlanText(edition, today)));
        return new NativeDetails(say("The plan as it was before"), editions);
    }
}
