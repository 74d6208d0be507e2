package org.hearth.ui.safetyplan;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.casework.SafetyPlans.AgreedPlan;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.FileWords;
import org.hearth.ui.parts.Flash;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PastDay;

/** A plan to be written or looked at again: six parts, each as long or as short as they like. */
final class PlanForm extends Div {
    private final ErrorSummary summary = new ErrorSummary();
    private final Map<SafetyPlan.Part, TextArea> parts = new EnumMap<>(SafetyPlan.Part.class);
    private final DateParts day;
    private final DateParts review =
            new DateParts("plan-review", say("When shall we look at it again?"), say("You can leave this open."));
    private final LocalDate today;
    private final KeptForm kept;
    private long version;

    PlanForm(
            SafetyPlans plans,
            Actor actor,
            Family family,
            Person person,
            Optional<SafetyPlan> plan,
            LocalDate today,
            KeptForm kept,
            Runnable done,
            Runnable again) {
        this.today = today;
        this.kept = kept;
        version = plan.map(SafetyPlan::version).orElse(0L);
        day = PastDay.asked("plan-day", say("Agreed on which day?"), today);
        Card card = new Card(plan.isPresent() ? say("Look at the plan again") : say("Write the plan together"));
        card.addClassName("fields");
        card.add(kept, summary);
        for (SafetyPlan.Part part : SafetyPlan.Part.values()) {
            TextArea area = new TextArea(FileWords.of(part));
            area.setId("plan-" + part.name().toLowerCase(Locale.ROOT));
            area.setHelperText(hint(part));
            area.setWidthFull();
            area.setMinRows(2);
            plan.ifPresent(before -> area.setValue(before.current().words().getOrDefault(part, "")));
            parts.put(part, kept.keep(part.name(), area));
            card.add(area);
        }
        Button save = new Button(say("Save the plan"), click -> save(plans, actor, family, person, done, again));
        save.setId("save-plan");
        save.addThemeNames("primary");
        kept.keep(day);
        kept.keep(review);
        card.add(day, review, save);
        add(card);
    }

    private void save(SafetyPlans plans, Actor actor, Family family, Person person, Runnable done, Runnable again) {
        ErrorSummary.Lines lines = new ErrorSummary.Lines();
        PastDay.check(lines, day, today);
        String unclear = review.read() instanceof DateText.Unclear(String why) ? why : "";
        lines.require(unclear.isEmpty(), unclear, review);
        if (summary.show(lines.list())) {
            return;
        }
        summary.attempt(() -> {
            Map<SafetyPlan.Part, String> words = new EnumMap<>(SafetyPlan.Part.class);
            parts.forEach((part, area) -> words.put(part, area.getValue()));
            AgreedPlan plan =
                    new AgreedPlan(family.id(), person.id(), version, day.date().orElse(today), review.date(), words);
            try {
                version = plans.agree(actor, plan).version();
            } catch (EditedMeanwhile meanwhile) {
                // theirs is shown above; the next press keeps this one as the edition after it
                version = plans.of(actor, family.id()).stream()
                        .filter(one -> one.person().equals(person.id()))
                        .mapToLong(SafetyPlan::version)
                        .findFirst()
                        .orElse(0);
                done.run();
                throw meanwhile;
            }
            kept.saved();
            again.run();
            Flash.show(say("The plan is saved. What it said before stays readable."));
            done.run();
        });
    }

    private static String hint(SafetyPlan.Part part) {
        return switch (part) {
            case SIGNS -> say("Thoughts, feelings, in the body, what others notice");
            case HELPS -> say("Small things that I can do by myself");
            case COMPANY -> say("People and places, even without talking about it");
            case RING -> say("Names and numbers, by day and by night");
            case HOME -> say("What we put out of reach, and who looks after it");
            case MATTERS -> say("What I hold on to");
        };
    }
}
