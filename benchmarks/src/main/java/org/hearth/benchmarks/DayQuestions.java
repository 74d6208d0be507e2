package org.hearth.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.hearth.api.bench.Workbench;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.AuditLog;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.Schedules;
import org.hearth.api.casework.Strands;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.Support;

/** What screens ask during a practitioner's day: the calls of a whole screen count as one question. */
final class DayQuestions {
    private static final int PAGE = 50;

    private final Workbench.Bench bench;
    private final Casework casework;
    private final int families;

    DayQuestions(Workbench.Bench bench, int families) {
        this.bench = bench;
        this.families = families;
        casework = bench.casework();
    }

    /** What is asked, in words, with the question itself; the number it is given tells one asking from the next. */
    Map<String, IntConsumer> all() {
        Map<String, IntConsumer> all = new LinkedHashMap<>();
        all.put("Today, 400 families", i -> today(worker(i)));
        all.put("Today, a fifth of all families", i -> today(named("busy")));
        all.put("Today, more of my families", i -> casework.mine(named("busy"), 24, 12));
        all.put("the open alerts", i -> bench.alerts().open(worker(i)));
        all.put("families", i -> find(""));
        all.put("families, fourth page", i -> list(Optional.empty(), Optional.empty(), 150));
        all.put("families, mine (a fifth of all)", i -> list(Optional.of("busy"), Optional.empty(), 0));
        all.put("families, resting", i -> list(Optional.empty(), Optional.of(Support.State.RESTING), 0));
        all.put("search, one letter", i -> find("m"));
        all.put("search, a first name", i -> find("nadia"));
        all.put("search, two beginnings", i -> find("nadia mar"));
        all.put("search, first and last name", i -> find(CrowdOfFamilies.carer(i * 37)));
        all.put("search, a rare name", i -> find("marsh" + i));
        all.put("search, nobody", i -> find("zzyzx" + i));
        all.put("search, a common and a missing name", i -> find("nadia zzyzx"));
        all.put(
                "search, NHS number",
                i -> find(CrowdOfFamilies.nhsNumber(i * 37).toString()));
        all.put("search, postcode", i -> find(CrowdOfFamilies.postcode(i * 37)));
        all.put("search, half a postcode", i -> find(CrowdOfFamilies.district(i)));
        all.put("search, name and half a postcode", i -> find("nadia " + CrowdOfFamilies.district(i)));
        all.put("registering, who is like them", i -> casework.similar(worker(i), newcomer(i)));
        all.put("a family's record", i -> record(CrowdOfFamilies.family(1_000 + i * 37 % (families - 1_000))));
        all.put("a family of ten years", i -> record(LongStory.FAMILY));
        all.put("recording a contact", i -> casework.record(worker(i), List.of(contact(i))));
        return all;
    }

    /** All that the screen asks for while it opens. */
    private void today(Actor actor) {
        casework.today(actor);
        bench.alerts().longestOpen(actor);
        bench.alerts().calling(actor);
    }

    private void find(String text) {
        casework.find(worker(0), new FamilyQuery(text, Optional.empty(), Optional.empty(), 0, PAGE));
    }

    private void list(Optional<String> worker, Optional<Support.State> state, int offset) {
        casework.find(worker(0), new FamilyQuery("", worker, state, offset, PAGE));
    }

    private void record(FamilyId family) {
        Actor actor = worker(1);
        casework.open(actor, family);
        casework.summary(actor, family);
        casework.timeline(actor, family);
        bench.useCase(Strands.class).of(actor, family);
        bench.useCase(Schedules.class).of(actor, family);
        bench.useCase(Alerts.class).about(actor, family);
        bench.useCase(AuditLog.class).of(actor, family);
    }

    private static NewFamily newcomer(int i) {
        Person carer = new Person(
                PersonId.create(),
                Person.Role.CARER,
                CrowdOfFamilies.carer(i * 37),
                "",
                Optional.empty(),
                Optional.empty());
        PersonDetails known = PersonDetails.NONE.withNhsNumber(Optional.of(CrowdOfFamilies.nhsNumber(i * 37)));
        Person baby = new Person(
                PersonId.create(),
                Person.Role.BABY,
                "Wren",
                "",
                Optional.of(LocalDate.now().minusDays(i % 1_000)),
                Optional.empty());
        return new NewFamily(
                List.of(carer.with(known), baby), "", new Referral(LocalDate.now(), ""), Optional.empty(), "");
    }

    private static Contact contact(int i) {
        int family = 500 + i;
        return LongStory.contact(
                ContactId.create(),
                CrowdOfFamilies.family(family),
                LocalDate.now(),
                Set.of(CrowdOfFamilies.carerOf(family)));
    }

    private static Actor worker(int i) {
        return named("worker-" + i % CrowdOfFamilies.WORKERS);
    }

    private static Actor named(String username) {
        return new Actor(username, username, Set.of(Role.PRACTITIONER));
    }
}
