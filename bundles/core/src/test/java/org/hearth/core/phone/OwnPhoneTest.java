package org.hearth.core.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.fixture.Programme.MANAGER;
import static org.hearth.core.fixture.Programme.TODAY;
import static org.hearth.core.fixture.Programme.WORKER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.Invitations.Made;
import org.hearth.api.casework.Invitations.NewInvitation;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.OwnPhone.Asked;
import org.hearth.api.casework.OwnPhone.Closed;
import org.hearth.api.casework.OwnPhone.Holder;
import org.hearth.api.casework.OwnPhone.Opened;
import org.hearth.api.casework.OwnPhone.Why;
import org.hearth.api.casework.Refused;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Wording;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.PersonId;
import org.hearth.core.fixture.Programme;
import org.hearth.core.ground.StableIds;
import org.hearth.memory.MadeUpCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPhoneTest {
    private static final String ADDRESS = "192.0.2.7";
    private static final Duration WEEK = Duration.ofDays(7);

    private final Programme programme = new Programme();
    private final MovedClock clock = new MovedClock();
    private final String browser = LinkSecret.create();
    private MadeUpCatalogue catalogue = MadeUpCatalogue.of(
            List.of(Instrument.of(worded("1.0.0")), Instrument.of(Programme.mood("wordless"))), List.of(), List.of());
    private Family family;
    private Made made;

    @BeforeEach
    void invite() {
        family = programme.registered();
        made = invitations().invite(WORKER, wanted("mood", WEEK));
        programme.published.clear();
    }

    private MadeInvitations invitations() {
        return new MadeInvitations(programme.store, catalogue, programme.published::add, clock);
    }

    private HeldLinks phone() {
        return new HeldLinks(programme.store, catalogue, programme.published::add, clock);
    }

    private NewInvitation wanted(String instrument, Duration goodFor) {
        return new NewInvitation(family.id(), family.carers().getFirst().id(), instrument, "en-GB", goodFor);
    }

    private Holder holder() {
        return new Holder(made.secret(), browser, ADDRESS);
    }

    private Holder somebodyElse() {
        return new Holder(made.secret(), LinkSecret.create(), ADDRESS);
    }

    private Invitation kept() {
        return invitations().about(WORKER, family.id()).getFirst();
    }

    private List<Alert> alerts() {
        return List.copyOf(programme.store.kept().alerts());
    }

    private void answerAll(HeldLinks phone, double first, double second, double third) {
        phone.begin(holder());
        phone.answer(holder(), 1, Optional.of(first));
        phone.answer(holder(), 2, Optional.of(second));
        phone.answer(holder(), 3, Optional.of(third));
    }

    private static void isClosed(Opened opened, Why why) {
        assertThat(opened).isEqualTo(new Closed(why));
    }

    @Test
    void theSecretIsLongNeverTheSameAndNotKept() {
        Made other = invitations().invite(WORKER, wanted("mood", WEEK));

        assertThat(made.secret()).matches("[A-Za-z0-9_-]{32}").isNotEqualTo(other.secret());
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(holder().toString()).doesNotContain(made.secret()).doesNotContain(browser);
        assertThat(programme.store.kept().leaves().toString()).doesNotContain(made.secret());
    }

    @Test
    void lookingUsesNothingUpAndTellsNothingOfTheRecord() {
        HeldLinks phone = phone();
        int writes = programme.store.writes;

        Opened first = phone.look(somebodyElse());
        Opened second = phone.look(holder());

        assertThat(programme.store.writes).isEqualTo(writes);
        assertThat(first).isInstanceOf(Asked.class).isEqualTo(second);
        assertThat(first.toString())
                .doesNotContain("Dale")
                .doesNotContain("Robin")
                .doesNotContain("Wren");
    }

    @Test
    void answersAreKeptAtOnceAndFoundAgainInTheSameBrowser() {
        HeldLinks phone = phone();
        phone.begin(holder());
        phone.answer(holder(), 1, Optional.of(2.0));
        clock.move(Duration.ofDays(2));

        assertThat(phone().look(holder())).isInstanceOfSatisfying(Asked.class, asked -> {
            assertThat(asked.answers()).isEqualTo(Map.of(1, 2.0));
            assertThat(asked.begun()).isTrue();
        });
    }

    @Test
    void anAnswerCanBeTakenBack() {
        HeldLinks phone = phone();
        phone.begin(holder());
        phone.answer(holder(), 1, Optional.of(2.0));

        phone.answer(holder(), 1, Optional.empty());

        assertThat(kept().answers()).isEmpty();
    }

    @Test
    void aForwardedLinkIsClosedToAnotherBrowserOnceSomebodyHasBegun() {
        HeldLinks phone = phone();
        phone.begin(holder());
        phone.answer(holder(), 1, Optional.of(2.0));

        isClosed(phone.look(somebodyElse()), Why.ELSEWHERE);
        isClosed(phone.begin(somebodyElse()), Why.ELSEWHERE);
        isClosed(phone.answer(somebodyElse(), 1, Optional.of(0.0)), Why.ELSEWHERE);
        isClosed(phone.stop(somebodyElse()), Why.ELSEWHERE);
        isClosed(phone.finish(somebodyElse()), Why.ELSEWHERE);
        assertThat(kept().answers()).isEqualTo(Map.of(1, 2.0));
    }

    @Test
    void nobodyAnswersWithoutHavingBegun() {
        isClosed(phone().answer(holder(), 1, Optional.of(2.0)), Why.ELSEWHERE);
        assertThatThrownBy(() -> phone().begin(new Holder(made.secret(), "", ADDRESS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasSentIsOnFileAndTheLinkIsOver() {
        HeldLinks phone = phone();
        answerAll(phone, 1, 1, 0);
        programme.published.clear();

        isClosed(phone.finish(holder()), Why.FINISHED);

        Assessment saved = programme.store.kept().assessments().getFirst();
        assertThat(saved.responses()).isEqualTo(new Responses.Answers(Map.of(1, 1.0, 2, 1.0, 3, 0.0)));
        assertThat(saved.rater()).isEqualTo(Rater.SELF);
        assertThat(saved.recordedBy()).isEqualTo("The family, on their own phone");
        assertThat(saved.instrument()).isEqualTo(worded("1.0.0"));
        assertThat(kept().state()).isEqualTo(Invitation.State.FINISHED);
        assertThat(kept().answers()).isEmpty();
        assertThat(kept().definition()).isEmpty();
        assertThat(alerts()).isEmpty();
        assertThat(programme.published).contains(new Change.FamilyChanged(family.id()));
    }

    @Test
    void aLinkThatWasUsedOpensNothingAndChangesNothing() {
        HeldLinks phone = phone();
        answerAll(phone, 1, 1, 0);
        phone.finish(holder());

        isClosed(phone.look(holder()), Why.FINISHED);
        isClosed(phone.begin(holder()), Why.FINISHED);
        isClosed(phone.answer(holder(), 1, Optional.of(0.0)), Why.FINISHED);
        isClosed(phone.finish(holder()), Why.FINISHED);
        assertThat(programme.store.kept().assessments()).hasSize(1);
    }

    @Test
    void aLinkEndsWithItsTimeAndWhoeverHasBegunHasAnHourMore() {
        Made begun = made;
        HeldLinks phone = phone();
        phone.begin(holder());
        phone.answer(holder(), 1, Optional.of(1.0));
        made = invitations().invite(WORKER, wanted("mood", WEEK));

        clock.move(WEEK.minusSeconds(1));
        assertThat(phone.look(holder())).isInstanceOf(Asked.class);

        clock.move(Duration.ofSeconds(1));
        isClosed(phone.look(holder()), Why.EXPIRED);
        isClosed(phone.begin(holder()), Why.EXPIRED);

        made = begun;
        assertThat(phone.answer(holder(), 2, Optional.of(1.0))).isInstanceOf(Asked.class);
        clock.move(HeldLinks.GRACE);
        isClosed(phone.answer(holder(), 3, Optional.of(1.0)), Why.EXPIRED);
    }

    @Test
    void aRiskAnswerRaisesItsAlertAtThatMoment() {
        HeldLinks phone = phone();
        phone.begin(holder());
        programme.published.clear();

        Opened opened = phone.answer(holder(), 3, Optional.of(2.0));

        assertThat(opened)
                .isInstanceOfSatisfying(
                        Asked.class, asked -> assertThat(asked.isRisk()).isTrue());
        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.state()).isEqualTo(Alert.State.OPEN);
            assertThat(alert.reason())
                    .isEqualTo("Mood check, item 3 (thoughts of harm): an answer that always needs a conversation");
            assertThat(alert.expectedAction()).isEqualTo("Talk before they leave");
        });
        assertThat(programme.published)
                .containsExactlyInAnyOrder(new Change.AlertsChanged(), new Change.FamilyChanged(family.id()));
    }

    @Test
    void anAnswerRaisesOneAlertHoweverOftenItIsChangedAndTheChangeIsTold() {
        HeldLinks phone = phone();
        phone.begin(holder());
        phone.answer(holder(), 3, Optional.of(2.0));
        phone.answer(holder(), 3, Optional.of(1.0));
        phone.answer(holder(), 3, Optional.of(0.0));

        assertThat(alerts()).hasSize(1);
        assertThat(alerts().getFirst().actions().getLast().what()).startsWith("Changed this answer afterwards");
    }

    @Test
    void stoppingForgetsTheAnswersAndNeverTheAlert() {
        HeldLinks phone = phone();
        phone.begin(holder());
        phone.answer(holder(), 3, Optional.of(2.0));

        isClosed(phone.stop(holder()), Why.STOPPED);

        assertThat(kept().answers()).isEmpty();
        assertThat(alerts()).hasSize(1);
        assertThat(alerts().getFirst().actions().getLast().what()).startsWith("Stopped, and took the answers back");
        assertThat(programme.store.kept().assessments()).isEmpty();
        isClosed(phone.begin(holder()), Why.STOPPED);
    }

    @Test
    void theAlertOfAnAnswerIsJoinedToWhatIsSentAndNotRaisedTwice() {
        HeldLinks phone = phone();
        answerAll(phone, 1, 1, 2);

        phone.finish(holder());

        assertThat(alerts()).hasSize(1);
        assertThat(alerts().getFirst().assessment())
                .contains(programme.store.kept().assessments().getFirst().id());
    }

    @Test
    void aQuestionThatAlwaysMattersAndWasLeftOpenRaisesItsAlertWhenAllIsSent() {
        HeldLinks phone = phone();
        phone.begin(holder());
        phone.answer(holder(), 1, Optional.of(1.0));

        phone.finish(holder());

        assertThat(alerts())
                .extracting(Alert::reason)
                .containsExactly("Mood check, item 3 (thoughts of harm) was not answered");
    }

    @Test
    void nothingIsSentWhereNothingWasAnswered() {
        HeldLinks phone = phone();
        phone.begin(holder());

        assertThatThrownBy(() -> phone.finish(holder()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Answer at least one");
        assertThat(kept().state()).isEqualTo(Invitation.State.BEGUN);
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        HeldLinks phone = phone();
        phone.begin(holder());

        assertThatThrownBy(() -> phone.answer(holder(), 9, Optional.of(1.0))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> phone.answer(holder(), 1, Optional.of(7.0))).isInstanceOf(Refused.class);
        assertThat(kept().answers()).isEmpty();
    }

    @Test
    void aPractitionerTakesALinkBackAndNobodyOpensItAgain() {
        HeldLinks phone = phone();
        phone.begin(holder());
        phone.answer(holder(), 3, Optional.of(2.0));

        assertThatThrownBy(
                        () -> invitations().withdraw(WORKER, made.invitation().id(), 1))
                .isInstanceOf(EditedMeanwhile.class);
        invitations().withdraw(WORKER, made.invitation().id(), kept().version());

        isClosed(phone.look(holder()), Why.WITHDRAWN);
        isClosed(phone.answer(holder(), 1, Optional.of(1.0)), Why.WITHDRAWN);
        assertThat(kept().answers()).isEmpty();
        assertThat(alerts()).hasSize(1);
        assertThatThrownBy(
                        () -> invitations().withdraw(WORKER, made.invitation().id(), kept().version()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWasBegunIsFinishedInItsVersionWhateverIsInstalledByThen() {
        answerAll(phone(), 1, 1, 0);
        catalogue = MadeUpCatalogue.of(List.of(Instrument.of(worded("2.0.0"))), List.of(), List.of());

        isClosed(phone().finish(holder()), Why.FINISHED);

        assertThat(programme.store.kept().assessments().getFirst().instrument().version())
                .isEqualTo("1.0.0");
    }

    @Test
    void answersThatCannotBePutOnFileAreKeptAndTheFamilyIsThanked() {
        programme.store.write(records -> {
            records.add(sameDay());
            return true;
        });
        answerAll(phone(), 1, 1, 2);

        isClosed(phone().finish(holder()), Why.FINISHED);

        assertThat(kept().state()).isEqualTo(Invitation.State.KEPT);
        assertThat(kept().kept()).contains("was recorded for 10 March 2026 already");
        assertThat(kept().answers()).hasSize(3);
        assertThatThrownBy(() -> invitations().file(WORKER, made.invitation().id(), kept().version(), TODAY))
                .isInstanceOf(Refused.class);

        invitations().file(WORKER, made.invitation().id(), kept().version(), TODAY.minusDays(1));

        assertThat(kept().state()).isEqualTo(Invitation.State.FINISHED);
        assertThat(programme.store.kept().assessments()).hasSize(2);
        assertThat(alerts()).hasSize(1);
    }

    private Assessment sameDay() {
        NewAssessment other = new NewAssessment(
                family.id(),
                family.carers().getFirst().id(),
                TODAY,
                Rater.SELF,
                "mood",
                "1.0.0",
                new Responses.Answers(Map.of(1, 0.0, 2, 0.0, 3, 0.0)),
                "");
        Instrument instrument = Instrument.of(worded("1.0.0"));
        return new Assessment(
                StableIds.assessment(other),
                other.family(),
                other.person(),
                TODAY,
                Rater.SELF,
                instrument.definition(),
                other.responses(),
                instrument.score(other.responses()),
                "Wren Ashby");
    }

    @Test
    void theQuestionsAreReadInEachOfTheirLanguages() {
        HeldLinks phone = phone();

        assertThat(phone.speak(holder(), "cy")).isInstanceOfSatisfying(Asked.class, asked -> {
            assertThat(asked.languages()).containsExactly("en-GB", "cy");
            assertThat(asked.language()).isEqualTo("cy");
            assertThat(asked.wording()).map(Wording::language).contains("cy");
        });
        assertThat(phone.speak(holder(), "xx"))
                .isInstanceOfSatisfying(
                        Asked.class, asked -> assertThat(asked.language()).isEqualTo("cy"));
    }

    @Test
    void aLinkIsNotMadeForWhatNobodyCouldReadOrAnswer() {
        assertThat(invitations().obstacle("mood")).isEmpty();
        assertThat(invitations().obstacle("wordless"))
                .hasValueSatisfying(why -> assertThat(why.toString()).contains("nobody could read the questions"));
        refused("nobody could read the questions", wanted("wordless", WEEK));
        refused("not installed", wanted("gone", WEEK));
        refused("90 days at most", wanted("mood", Duration.ofDays(91)));
        refused("90 days at most", wanted("mood", Duration.ZERO));
        refused(
                "A baby cannot answer",
                new NewInvitation(family.id(), family.babies().getFirst().id(), "mood", "en-GB", WEEK));
        refused("does not belong to", new NewInvitation(family.id(), PersonId.create(), "mood", "en-GB", WEEK));
        refused(
                "no words of Mood check in the language",
                new NewInvitation(family.id(), family.carers().getFirst().id(), "mood", "fr", WEEK));
        assertThatThrownBy(() -> invitations().invite(MANAGER, wanted("mood", WEEK)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations().about(MANAGER, family.id())).isInstanceOf(NotAllowed.class);
    }

    private void refused(String because, NewInvitation wanted) {
        assertThatThrownBy(() -> invitations().invite(WORKER, wanted))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }

    @Test
    void guessingIsSlowedDownAndTheRightLinkStillOpens() {
        HeldLinks phone = phone();
        phone.look(holder());
        for (int i = 0; i < GuessBrake.FREE_GUESSES; i++) {
            isClosed(phone.look(new Holder(LinkSecret.create(), "", ADDRESS)), Why.UNKNOWN);
        }

        isClosed(phone.look(new Holder(LinkSecret.create(), "", ADDRESS)), Why.LATER);
        isClosed(phone.look(new Holder(LinkSecret.create(), "", "192.0.2.99")), Why.LATER);
        isClosed(phone.look(new Holder(LinkSecret.create(), "", "198.51.100.1")), Why.UNKNOWN);
        assertThat(phone.look(holder())).isInstanceOf(Asked.class);

        clock.move(GuessBrake.LONGEST_WAIT);
        isClosed(phone.look(new Holder(LinkSecret.create(), "", ADDRESS)), Why.UNKNOWN);
    }

    @Test
    void aFloodFromEverywhereIsSlowedDownToo() {
        HeldLinks phone = phone();
        for (int i = 0; i < GuessBrake.ALL_PER_MINUTE; i++) {
            phone.look(new Holder("cut off", "", "10." + i + ".0.1"));
        }

        isClosed(phone.look(holder()), Why.LATER);
        clock.move(Duration.ofMinutes(1));
        assertThat(phone.look(holder())).isInstanceOf(Asked.class);
    }

    @Test
    void aNetworkIsKnownByItsFirstPartOnly() {
        assertThat(GuessBrake.network("192.0.2.7")).isEqualTo("192.0.2.0/24");
        assertThat(GuessBrake.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2::/64");
        assertThat(GuessBrake.network("")).isEmpty();
    }

    private static InstrumentDefinition worded(String version) {
        InstrumentDefinition mood = Programme.mood();
        return new InstrumentDefinition(
                mood.id(),
                version,
                mood.title(),
                mood.respondent(),
                mood.recall(),
                mood.ages(),
                mood.licence(),
                mood.citation(),
                mood.codes(),
                mood.items().stream()
                        .map(item -> new Item(
                                item.number(),
                                item.topic(),
                                item.options(),
                                true,
                                Optional.of("How is " + item.topic())))
                        .toList(),
                mood.scales(),
                mood.risk(),
                mood.examples(),
                Map.of("cy", new Wording("mood", "cy", "", Map.of(1, "Cwsg", 2, "Bwyd", 3, "Niwed"), Map.of(), "")));
    }

    /** A clock that somebody sets. */
    private static final class MovedClock extends Clock {
        private Instant now = TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);

        void move(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
