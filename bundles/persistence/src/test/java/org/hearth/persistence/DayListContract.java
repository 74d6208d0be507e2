package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.junit.jupiter.api.Test;

/** What every store promises of the lists that a day begins with. */
abstract class DayListContract extends OnAStore {
    DayListContract(StoreContract contract) {
        super(contract);
    }

    @Test
    void withWhatIsKnownAboutEach() {
        Family family = kept(Samples.keptBy("summary", "Summary One"));
        Assessment assessment = Samples.assessment(family, Samples.DAY.minusDays(3));
        store().write(records -> {
            records.add(Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED));
            records.add(Samples.contact(family, Samples.DAY.minusDays(7), Contact.Outcome.ATTENDED));
            records.add(Samples.contact(family, Samples.DAY.plusDays(1), Contact.Outcome.DID_NOT_ATTEND));
            records.add(assessment);
            Alert first = records.add(Samples.alert(assessment, Samples.MOMENT));
            records.add(Samples.alert(assessment, Samples.MOMENT));
            return records.replace(Samples.moved(first, Alert.State.CLOSED));
        });

        assertThat(store().read(records -> records.longestUnseen("summary", 0, 10))
                        .rows())
                .containsExactly(new FamilySummary(
                        family.id(),
                        "Summary One",
                        "Summary One",
                        family.support(),
                        Samples.DAY.minusDays(40),
                        Optional.of(Samples.DAY.minusDays(7)),
                        Optional.of(Samples.DAY),
                        Optional.of(Samples.DAY.minusDays(3)),
                        Samples.DAY,
                        1));
        assertThat(one(records -> records.family(family.id())).orElseThrow().version())
                .as("recording something does not disturb whoever edits the family")
                .isEqualTo(1);
    }

    @Test
    void thoseNotSeenForLongestFirst() {
        Family lately = kept(Samples.keptBy("unseen", "Seen Lately"));
        Family never = kept(Samples.keptBy("unseen", "Seen Never"));
        Family longAgo = kept(Samples.keptBy("unseen", "Seen Long Ago"));
        Family resting = kept(Samples.with(
                Samples.family("Seen Resting"), "", new Support(Support.State.RESTING, Samples.DAY), "unseen"));
        store().write(records -> {
            records.add(Samples.contact(lately, Samples.DAY, Contact.Outcome.ATTENDED));
            records.add(Samples.contact(longAgo, Samples.DAY.minusDays(90), Contact.Outcome.ATTENDED));
            records.add(Samples.assessment(lately, Samples.DAY));
            records.add(Samples.assessment(longAgo, Samples.DAY.minusDays(50)));
            return true;
        });

        var page = store().read(records -> records.longestUnseen("unseen", 0, 2));
        assertThat(page.total()).isEqualTo(3).as("without %s", resting.id());
        assertThat(page.rows()).extracting(FamilySummary::id).containsExactly(never.id(), longAgo.id());
    }

    @Test
    void thoseWhomNobodyHasMetYet() {
        Family mine = kept(Samples.keptBy("unmet", "Unmet Mine"));
        Family met = kept(Samples.keptBy("unmet", "Unmet No Longer"));
        Family nobodys = kept(Samples.family("Unmet Nobodys").withKeyWorker(Optional.empty()));
        store().write(records -> {
            records.add(Samples.contact(met, Samples.DAY, Contact.Outcome.ATTENDED));
            records.add(Samples.contact(mine, Samples.DAY, Contact.Outcome.DID_NOT_ATTEND));
            return true;
        });

        assertThat(many(records -> records.notMet(Optional.of("unmet"), 10)))
                .extracting(FamilySummary::id)
                .containsExactly(mine.id());
        assertThat(many(records -> records.notMet(Optional.empty(), 10)))
                .extracting(FamilySummary::id)
                .contains(nobodys.id())
                .doesNotContain(mine.id());
    }

    @Test
    void thoseFromWhomNobodyHeardUntilSomebodyWantsToBeRemindedLater() {
        Family silent = kept(Samples.keptBy("quiet", "Quiet Long"));
        Family wrote = kept(Samples.keptBy("quiet", "Quiet Moved It"));
        kept(Samples.keptBy("quiet", "Quiet Never Met"));
        store().write(records -> {
            records.add(Samples.contact(silent, Samples.DAY.minusDays(30), Contact.Outcome.ATTENDED));
            records.add(Samples.contact(wrote, Samples.DAY.minusDays(30), Contact.Outcome.ATTENDED));
            records.add(Samples.contact(wrote, Samples.DAY, Contact.Outcome.CANCELLED_BY_FAMILY));
            return true;
        });
        assertThat(quiet()).containsExactly(silent.id());

        remind(silent, Samples.DAY.plusDays(5));
        assertThat(quiet()).isEmpty();
        assertThat(remindedOf(Samples.DAY.plusDays(4))).isEmpty();
        assertThat(remindedOf(Samples.DAY.plusDays(5))).containsExactly(silent.id());

        store().write(records -> {
            records.add(Samples.contact(silent, Samples.DAY, Contact.Outcome.ATTENDED));
            return true;
        });
        assertThat(remindedOf(Samples.DAY.plusDays(5))).as("heard from").isEmpty();
    }

    private void remind(Family family, LocalDate on) {
        store().write(records -> {
            records.remind(family.id(), on);
            return true;
        });
    }

    private List<FamilyId> quiet() {
        return many(records -> records.quietSince("quiet", Samples.DAY.minusDays(10), 10)).stream()
                .map(FamilySummary::id)
                .toList();
    }

    private List<FamilyId> remindedOf(LocalDate day) {
        return many(records -> records.toRemindOf("quiet", day, 10)).stream()
                .map(FamilySummary::id)
                .toList();
    }

    @Test
    void thoseWhoCameBackTheLatestFirst() {
        LocalDate far = Samples.DAY.plusYears(50);
        Family early = kept(Samples.family("Back Early"));
        Family late = kept(Samples.family("Back Late"));
        store().write(records -> {
            records.add(new SupportChange(early.id(), far, SupportChange.Kind.WELCOMED_BACK, ""));
            records.add(new SupportChange(late.id(), far.plusDays(1), SupportChange.Kind.WELCOMED_BACK, ""));
            records.add(new SupportChange(late.id(), far.plusDays(2), SupportChange.Kind.RESTED, ""));
            return true;
        });

        assertThat(many(records -> records.cameBackSince(far, 10)))
                .extracting(FamilySummary::id)
                .containsExactly(late.id(), early.id());
        assertThat(many(records -> records.cameBackSince(far.plusDays(1), 10)))
                .extracting(FamilySummary::id)
                .containsExactly(late.id());
    }
}
