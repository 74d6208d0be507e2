package org.hearth.ui.safetyplan;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.document.LetterRenderer;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.ui.parts.Card;
import org.hearth.ui.parts.ChoiceGroup;
import org.hearth.ui.parts.FamilyScreen;
import org.hearth.ui.parts.FileDownload;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.PageHeading;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.parts.WhoChoice;

/** The safety plan of each carer of a family. */
public final class SafetyPlanView extends FamilyScreen {
    private final SafetyPlans plans;
    private final Drafts drafts;
    private final Programme programme;
    private final LetterRenderer renderer;
    private final Actor actor;
    private final Clock clock;
    private final Div form = new Div();
    private final Div kept = new Div();
    private Optional<Person> whose = Optional.empty();

    public SafetyPlanView(
            Casework casework,
            SafetyPlans plans,
            Drafts drafts,
            Programme programme,
            LetterRenderer renderer,
            Changes changes,
            Actor actor,
            Clock clock) {
        super(say("Safety plan"), casework, changes, actor);
        this.plans = plans;
        this.drafts = drafts;
        this.programme = programme;
        this.renderer = renderer;
        this.actor = actor;
        this.clock = clock;
        kept.addClassName("stack4");
        addClassName("narrow");
    }

    @Override
    protected void setUp(Family family) {
        List<Person> carers = family.present().stream()
                .filter(person -> person.role() == Person.Role.CARER)
                .toList();
        add(new PageHeading(say("Safety plan"))
                .back(Paths.family(family.id()), family.displayName())
                .lead(say("What helps when things get hard, in their own words. Write it together.")));
        whose = carers.stream().findFirst();
        if (carers.size() > 1) {
            ChoiceGroup<Person> choice =
                    new ChoiceGroup<>(say("Whose plan?"), carers, person -> WhoChoice.name(family, person.id()));
            choice.setId("plan-whose");
            choice.setValue(carers.getFirst());
            choice.addValueChangeListener(change -> {
                whose = Optional.ofNullable(change.getValue());
                begin(family);
                show(family);
            });
            add(choice);
        }
        begin(family);
        add(kept, form);
    }

    private void begin(Family family) {
        form.removeAll();
        whose.ifPresent(person -> form.add(new PlanForm(
                plans,
                actor,
                family,
                person,
                plan(family, person),
                LocalDate.now(clock),
                kept(family, person),
                this::refresh,
                () -> begin(family))));
    }

    private KeptForm kept(Family family, Person person) {
        String form = "safety-plan/" + family.id() + "/" + person.id();
        return new KeptForm(drafts, actor, clock, form, Optional.of(family.id())).onAfresh(() -> begin(family));
    }

    @Override
    protected void show(Family family) {
        kept.removeAll();
        whose.flatMap(person -> plan(family, person)).ifPresent(plan -> kept.add(sheet(family, plan)));
    }

    private Card sheet(Family family, SafetyPlan plan) {
        String name = WhoChoice.name(family, plan.person());
        Card card = new Card(say("{0}’s plan now", name));
        card.setId("plan-now");
        Button print =
                new Button(say("Print"), click -> click.getSource().getElement().executeJs("window.print()"));
        print.setId("print-plan");
        print.addThemeNames("small");
        Div acts = new Div(
                new FileDownload(
                        "plan-pdf",
                        say("Take it home as PDF"),
                        () -> renderer.pdf(
                                plans.sheet(actor, family.id(), plan.person()),
                                programme.profile().logo())),
                print);
        acts.addClassNames("row", "acts");
        card.add(new PlanText(plan.current(), LocalDate.now(clock)));
        card.add(HelpLines.of(programme.profile().helpNumbers()));
        card.add(acts);
        if (plan.editions().size() > 1) {
            card.add(PlanText.earlier(plan, LocalDate.now(clock)));
        }
        return card;
    }

    private Optional<SafetyPlan> plan(Family family, Person person) {
        return plans.of(actor, family.id()).stream()
                .filter(plan -> plan.person().equals(person.id()))
                .findFirst();
    }
}
