package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.DueQuestionnaire;
import org.hearth.api.casework.Page;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.PersonId;
import org.hearth.api.store.Records;
import org.junit.jupiter.api.Test;

/** What every store promises of alerts and of what is due. */
abstract class AlertContract extends OnAStore {
    AlertContract(StoreContract contract) {
        super(contract);
    }

    @Test
    void anAlertThatIsRaisedBeforeItsFormIsFinishedAndJoinedLater() {
        Family family = kept(Samples.family("Alert Early"));
        UUID form = UUID.randomUUID();
        Alert raised = store().write(records -> records.add(Samples.alertOfForm(family, form, Samples.MOMENT)));
        Assessment assessment = Samples.assessment(family, Samples.DAY);
        Alert joined = store().write(records -> {
            records.add(assessment);
            return records.replace(raised.joined(assessment.id()));
        });
        Alert escalated = store().write(records -> records.replace(
                joined.escalated(new Alert.Action(Samples.MOMENT.plusSeconds(60), "Hearth", "passed on"))));

        assertThat(raised.assessment()).isEmpty();
        assertThat(many(records -> records.alertsOf(form))).containsExactly(escalated);
        assertThat(many(records -> records.alerts(family.id()))).containsExactly(escalated);
        assertThat(escalated.assessment()).contains(assessment.id());
        assertThat(escalated.escalatedAt()).contains(Samples.MOMENT.plusSeconds(60));
    }

    @Test
    void oneAlertForAnItemOfAFormHoweverOftenItIsRaised() {
        Family family = kept(Samples.family("Alert Twice"));
        UUID form = UUID.randomUUID();
        Alert first = store().write(records -> records.add(Samples.alertOfForm(family, form, Samples.MOMENT)));

        assertThatThrownBy(
                        () -> store().write(records -> records.add(Samples.alertOfForm(family, form, Samples.MOMENT))))
                .isInstanceOf(RuntimeException.class);

        assertThat(many(records -> records.alertsOf(form))).containsExactly(first);
    }

    @Test
    void closedAlertsTheNewestFirst() {
        Family family = kept(Samples.family("Alert Closed"));
        Instant late = Samples.MOMENT.plusSeconds(900_000_000);
        Alert closed = store().write(records -> {
            Alert one = records.add(Samples.alertOfForm(family, UUID.randomUUID(), late));
            return records.replace(Samples.moved(one, Alert.State.CLOSED));
        });

        Page<Alert> page = store().read(records -> records.closedAlerts(0, 1));

        assertThat(page.rows()).containsExactly(closed);
        assertThat(page.total()).isPositive();
    }

    @Test
    void whatIsDueForTheKeyWorkerAsTheyAreNow() {
        Family family = kept(Samples.family("Due One"));
        PersonId person = family.people().getFirst().id();
        Due now = new Due(family.id(), person, "mood", Samples.DAY, "play");
        Due later = new Due(family.id(), person, "worry", Samples.DAY.plusDays(1), "play");
        store().write(records -> {
            records.putDue(family.id(), "first", List.of(later));
            records.putDue(family.id(), "second", List.of(later, now));
            return true;
        });
        store().write(records -> records.replace(Samples.keptBy(family, "due.worker")));

        Page<DueQuestionnaire> mine = store().read(records -> records.dueBy("due.worker", Samples.DAY, 10));

        assertThat(mine.total()).isEqualTo(1);
        assertThat(mine.rows()).extracting(DueQuestionnaire::instrument).containsExactly("mood");
        assertThat(mine.rows()).extracting(DueQuestionnaire::family).containsExactly(family.id());
        assertThat(many(records -> records.due(family.id()))).containsExactly(now, later);
        assertThat(many(records -> records.withoutDue("second", 10_000))).doesNotContain(family.id());
        assertThat(many(records -> records.withoutDue("first", 10_000))).contains(family.id());
        assertThat(many(records -> records.withoutDue("third", 10_000))).contains(family.id());
    }

    @Test
    void anAlertAndWhatWasDoneAboutIt() {
        Family family = kept(Samples.family("Alert One"));
        Assessment assessment = Samples.assessment(family, Samples.DAY);
        Alert added = store().write(records -> {
            records.add(assessment);
            return records.add(Samples.alert(assessment, Samples.MOMENT));
        });
        Alert acted = store().write(records -> records.replace(Samples.moved(
                added,
                Alert.State.ACKNOWLEDGED,
                new Alert.Action(Samples.MOMENT.plusNanos(1), "Sam", "called, \"all well\""))));

        assertThat(added.version()).isEqualTo(1);
        assertThat(acted.version()).isEqualTo(2);
        assertThat(one(records -> records.alert(added.id()))).contains(acted);
    }

    @Test
    void openAlertsTheOldestFirst() {
        Family family = kept(Samples.family("Alerts Listed"));
        Assessment assessment = Samples.assessment(family, Samples.DAY);
        int before = store().read(records -> records.countOpenAlerts());
        Instant longAgo = Instant.parse("1999-01-01T00:00:00Z");
        List<Alert> raised = store().write(records -> {
            records.add(assessment);
            Alert closed = records.add(Samples.alert(assessment, longAgo.minusSeconds(1)));
            records.replace(Samples.moved(closed, Alert.State.CLOSED));
            Alert second = records.add(Samples.alert(assessment, longAgo.plusSeconds(1)));
            Alert first = records.add(Samples.alert(assessment, longAgo));
            return List.of(first, second);
        });

        assertThat(many(Records::openAlerts)).startsWith(raised.get(0), raised.get(1));
        Optional<Alert> longest = store().read(Records::longestOpenAlert);
        assertThat(longest).contains(raised.getFirst());
        int after = store().read(records -> records.countOpenAlerts());
        assertThat(after).isEqualTo(before + 2);
    }

    @Test
    void howManyAlertsCallForSomebody() {
        String worker = "called";
        Family family = kept(Samples.keptBy(worker, "Alerts Calling"));
        Assessment assessment = Samples.assessment(family, Samples.DAY);
        Alerts.Calling before = store().read(records -> records.calling(worker));
        store().write(records -> {
            records.add(assessment);
            records.add(Samples.alert(assessment, Samples.MOMENT));
            Alert late = records.add(Samples.alert(assessment, Samples.MOMENT));
            records.replace(late.escalated(new Alert.Action(Samples.MOMENT, "Hearth", "Passed on")));
            Alert seen = records.add(Samples.alert(assessment, Samples.MOMENT));
            records.replace(Samples.moved(seen, Alert.State.ACKNOWLEDGED));
            Alert closed = records.add(Samples.alert(assessment, Samples.MOMENT));
            return records.replace(Samples.moved(closed, Alert.State.CLOSED));
        });

        Alerts.Calling toThem = store().read(records -> records.calling(worker));
        Alerts.Calling toOthers = store().read(records -> records.calling("nobody's worker"));

        assertThat(toThem).isEqualTo(new Alerts.Calling(before.open() + 3, before.escalated() + 1, before.mine() + 2));
        assertThat(toOthers).isEqualTo(new Alerts.Calling(before.open() + 3, before.escalated() + 1, 0));
    }
}
