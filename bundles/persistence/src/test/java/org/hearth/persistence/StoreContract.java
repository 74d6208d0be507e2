package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.DueQuestionnaire;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Draft;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.EvaluationChoice;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.GroupSeries;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.api.store.StoredAccount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store promises, whatever its database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
    /** The store under test; empty when the class starts. */
    abstract JpaStore store();

    Family kept(Family family) {
        return store().write(records -> records.add(family));
    }

    <T> Optional<T> one(Function<Records, Optional<T>> question) {
        return store().read(question);
    }

    <T> List<T> many(Function<Records, List<T>> question) {
        return store().read(question);
    }

    /** Past the store, straight to the database. */
    abstract Connection connection() throws SQLException;

    @Nested
    class KeepsFamiliesAsTheyAre extends FamilyContract {
        @Override
        protected Store store() {
            return StoreContract.this.store();
        }
    }

    @Nested
    class KeepsLeaves extends LeafContract {
        @Override
        protected Store store() {
            return StoreContract.this.store();
        }
    }

    @Nested
    class KeepsEveryRecord {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ffion Llŷr-ap Siôn",
                    "مريم الأحمد",
                    "Zoë O’Neill 🌱",
                    "王小明",
                    "Ирина 'Ira' Ж.",
                    "Robert\"); drop table family;--",
                    "ǅ ß ﬁ İ ı"
                })
        void aFamilyWhateverTheName(String name) {
            Family family = Samples.family(Samples.carer(name), Samples.baby(name), Samples.carer("Another"));

            Family added = kept(family);

            assertThat(added.version()).isEqualTo(1);
            assertThat(added.people()).isEqualTo(family.people());
            assertThat(one(records -> records.family(family.id()))).contains(added);
        }

        @Test
        void aContact() {
            Family family = kept(Samples.family("Contact One"));
            Contact full = Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED);
            Contact bare = new Contact(
                    ContactId.create(),
                    family.id(),
                    Samples.DAY.minusDays(1),
                    Optional.empty(),
                    "x",
                    "X",
                    Set.of(),
                    Contact.Medium.VIDEO,
                    Contact.Outcome.DID_NOT_ATTEND,
                    OptionalInt.empty(),
                    "Sam",
                    Map.of(),
                    "",
                    Optional.empty(),
                    Optional.of(Contact.Reason.UNWELL));

            store().write(records -> {
                records.add(bare);
                records.add(full);
                return true;
            });

            assertThat(many(records -> records.contacts(family.id()))).containsExactly(full, bare);
        }

        @Test
        void aContactThatWasCorrectedAndOneThatWasStruckOut() {
            Family family = kept(Samples.family("Contact Two"));
            Contact right = Samples.contact(family, Samples.DAY.minusDays(1), Contact.Outcome.ATTENDED);
            Contact wrong = Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED);
            Contact corrected = inGroup(wrong, UUID.randomUUID());
            store().write(records -> {
                records.add(right);
                records.add(wrong);
                records.replace(wrong, corrected);
                records.leaves()
                        .add(new ContactCorrection(
                                UUID.randomUUID(), 0, wrong, Optional.of(corrected), "typing", "Sam", Instant.EPOCH));
                return true;
            });

            assertThat(many(records -> records.contacts(family.id()))).containsExactly(corrected, right);
            assertThat(many(records -> records.leaves().about(family.id(), ContactCorrection.class)))
                    .extracting(ContactCorrection::before)
                    .containsExactly(wrong);
            assertThatThrownBy(() -> store().write(records -> {
                        records.replace(wrong, right);
                        return true;
                    }))
                    .isInstanceOf(EditedMeanwhile.class);

            store().write(records -> {
                records.strike(corrected);
                return true;
            });

            assertThat(many(records -> records.contacts(family.id()))).containsExactly(right);
        }

        private static Contact inGroup(Contact contact, UUID group) {
            return new Contact(
                    contact.id(),
                    contact.family(),
                    contact.on(),
                    contact.at(),
                    contact.intervention(),
                    contact.interventionTitle(),
                    contact.people(),
                    Contact.Medium.GROUP,
                    contact.outcome(),
                    contact.minutes(),
                    contact.worker(),
                    contact.answers(),
                    "In a group after all",
                    Optional.of(group));
        }

        @Test
        void aGroupWithPlacesAndRegister() {
            Family family = kept(Samples.family("Group One"));
            GroupSeries group = new GroupSeries(
                    UUID.randomUUID(),
                    0,
                    "Tuesdays",
                    "x",
                    "X",
                    "",
                    8,
                    List.of("Sam"),
                    List.of(new GroupSeries.Session(
                            UUID.randomUUID(),
                            Samples.DAY,
                            LocalTime.of(10, 0),
                            60,
                            Optional.of(new GroupSeries.Register(
                                    Map.of("a", "b"),
                                    List.of(new GroupSeries.Row(
                                            family.id(),
                                            Contact.Outcome.ATTENDED,
                                            Set.of(family.people().getFirst().id()),
                                            Map.of("c", "d"))),
                                    "Sam",
                                    Instant.EPOCH)))),
                    List.of(new GroupSeries.Seat(family.id(), Samples.DAY, false)));

            GroupSeries added = store().write(records -> records.leaves().add(group));

            assertThat(one(records -> records.leaves().find(GroupSeries.class, group.id())))
                    .contains(added);
            assertThat(added).isEqualTo(group.withVersion(1));
        }

        @Test
        void aTrainingOfTheWorkforceAndADraft() {
            WorkforceSession training = new WorkforceSession(
                    UUID.randomUUID(),
                    0,
                    "x",
                    "X",
                    Samples.DAY,
                    60,
                    3,
                    Set.of(WorkforceSession.Organisation.MIDWIFERY),
                    "Topic",
                    "Sam",
                    Map.of("a", "b"),
                    new WorkforceSession.Evaluation(2, OptionalDouble.of(4.5)));
            Draft draft = new Draft(
                    Draft.idOf("sam", "contact"),
                    0,
                    "sam",
                    "contact",
                    Optional.empty(),
                    Instant.EPOCH,
                    Samples.DAY,
                    Map.of("note", "She sm"));

            store().write(records -> {
                records.leaves().add(training);
                return records.leaves().add(draft);
            });

            assertThat(one(records -> records.leaves().find(WorkforceSession.class, training.id())))
                    .contains(training.withVersion(1));
            assertThat(one(records -> records.leaves().find(Draft.class, draft.id())))
                    .contains(draft.withVersion(1));
        }

        @Test
        void anAssessmentWithEverythingItWasScoredBy() {
            Family family = kept(Samples.family("Assessment One"));
            Assessment full = Samples.assessment(family, Samples.DAY);
            Assessment gaps = Samples.assessment(
                    family, Samples.DAY.minusDays(1), Samples.MOOD, new Responses.Answers(Map.of(3, 0.5)));
            Assessment totals = Samples.assessment(
                    family, Samples.DAY.minusDays(2), Samples.MOOD, new Responses.Totals(Map.of("warmth", 7.25)));

            store().write(records -> {
                records.add(totals);
                records.add(gaps);
                records.add(full);
                return true;
            });

            assertThat(many(records -> records.assessments(family.id()))).containsExactly(full, gaps, totals);
        }

        @Test
        void whatARaterSaidOnADayWhateverTheVersion() {
            Family family = kept(Samples.family("Assessment Day"));
            Assessment kept = Samples.assessment(family, Samples.DAY);
            store().write(records -> {
                records.add(kept);
                records.add(Samples.assessment(family, Samples.DAY.plusDays(1)));
                return true;
            });

            assertThat(said(kept, kept.on(), Rater.SELF, "mood")).contains(kept);
            assertThat(said(kept, kept.on().plusDays(2), Rater.SELF, "mood")).isEmpty();
            assertThat(said(kept, kept.on(), Rater.CARER, "mood")).isEmpty();
            assertThat(said(kept, kept.on(), Rater.SELF, "other")).isEmpty();
        }

        private Optional<Assessment> said(Assessment like, LocalDate on, Rater rater, String instrument) {
            return one(records -> records.assessment(like.family(), like.person(), on, rater, instrument));
        }

        @Test
        void theTitleOfAKindOfSupportAsItWasKeptLast() {
            Family family = kept(Samples.family("Title Kept"));
            Contact first = Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED);
            store().write(records -> {
                records.add(Samples.titled(first, "title-kept", "Walk"));
                records.add(Samples.titled(first, "title-kept", "A walk outside"));
                return true;
            });

            assertThat(one(records -> Optional.of(records.interventionTitles())).orElseThrow())
                    .containsEntry("title-kept", "A walk outside");
        }

        @Test
        void theMomentsInWhichAFamilyCameAndRested() {
            Family family = kept(Samples.family("Support One"));
            var came = new SupportChange(family.id(), Samples.DAY.minusDays(9), SupportChange.Kind.CAME, "");
            var rested = new SupportChange(family.id(), Samples.DAY, SupportChange.Kind.RESTED, "moving house");

            store().write(records -> {
                records.add(came);
                records.add(rested);
                return true;
            });

            assertThat(many(records -> records.supportChanges(family.id()))).containsExactly(rested, came);
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

            assertThatThrownBy(() ->
                            store().write(records -> records.add(Samples.alertOfForm(family, form, Samples.MOMENT))))
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
        void aTrace() {
            FamilyId family = FamilyId.create();
            AuditEntry about = new AuditEntry(Samples.MOMENT, "Sam", "opened the record", Optional.of(family));

            store().write(records -> {
                records.add(about);
                records.add(new AuditEntry(Samples.MOMENT, "Sam", "signed in", Optional.empty()));
                return true;
            });

            assertThat(many(records -> records.audit(family, 10))).containsExactly(about);
        }

        @Test
        void anAccount() {
            StoredAccount account = new StoredAccount(
                    "ffion", "Ffion Llŷr", "$argon2id$v=19$", Set.of(Role.PRACTITIONER, Role.MANAGER), true);

            store().write(records -> {
                records.add(account);
                return true;
            });

            assertThat(one(records -> records.account("FFion"))).contains(account);
            assertThat(one(records -> records.account("nobody"))).isEmpty();
            assertThat(many(records -> records.accounts())).contains(account);
        }
    }

    @Nested
    class WhenTwoPeopleEditTheSame {
        @Test
        void theSecondIsToldAndNothingOfItIsKept() {
            Family family = kept(Samples.family("Edit One"));
            Family first = store().write(
                            records -> records.replace(Samples.with(family, "first", family.support(), "worker")));

            assertThatThrownBy(() -> store().write(records ->
                            records.replace(Samples.with(family, "second", family.support(), "worker"))))
                    .isInstanceOf(EditedMeanwhile.class)
                    .hasMessageContaining("was changed by somebody else")
                    .hasMessageContaining("nothing was saved");

            assertThat(first.version()).isEqualTo(2);
            assertThat(one(records -> records.family(family.id()))).contains(first);
        }

        @Test
        void aChangeOfPeopleAloneCounts() {
            Family family = kept(Samples.family("People Alone"));
            Person first = family.people().getFirst();
            Person renamed = new Person(
                    first.id(), first.role(), "People Together", first.relationship(), first.bornOn(), first.dueOn());

            Family changed = store().write(records -> records.replace(Samples.with(family, List.of(renamed))));

            assertThat(changed.version()).isEqualTo(2);
            assertThat(one(records -> records.family(family.id()))).contains(changed);
        }

        @Test
        void whatIsNotThereCannotBeReplaced() {
            assertThatThrownBy(() -> store().write(records -> records.replace(Samples.family("Nobody Knows"))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class WritesAllOrNothing {
        @Test
        void whatFailsHalfWayLeavesNothing() {
            Family family = Samples.family("Roll Back");
            long before = store().dataVersion();

            assertThatThrownBy(() -> store().write(records -> {
                        records.add(family);
                        records.add(Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED));
                        records.add(Samples.assessment(family, Samples.DAY));
                        records.add(new AuditEntry(Samples.MOMENT, "Sam", "registered", Optional.of(family.id())));
                        throw new IllegalStateException("half way");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("half way");

            assertThat(one(records -> records.family(family.id()))).isEmpty();
            assertThat(many(records -> records.contacts(family.id()))).isEmpty();
            assertThat(many(records -> records.assessments(family.id()))).isEmpty();
            assertThat(many(records -> records.audit(family.id(), 10))).isEmpty();
            assertThat(store().read(records -> records.families(FamilyQuery.search("roll back")))
                            .total())
                    .isZero();
            assertThat(store().dataVersion()).isEqualTo(before);
        }

        @Test
        void theSameFamilyTwiceIsRefused() {
            Family family = kept(Samples.family("Twice Over"));

            assertThatThrownBy(() -> kept(family))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("nothing was saved");
        }

        @Test
        void theSameUserNameTwiceIsRefusedWhateverTheCase() {
            StoredAccount account = new StoredAccount("twice", "Twice", "hash", Set.of(Role.MANAGER), true);
            store().write(records -> {
                records.add(account);
                return true;
            });

            assertThatThrownBy(() -> store().write(records -> {
                        records.add(new StoredAccount("TWICE", "Other", "hash", Set.of(), true));
                        return true;
                    }))
                    .isInstanceOf(Refused.class);
            assertThat(one(records -> records.account("twice"))).contains(account);
        }

        @Test
        void aRecordOfAFamilyThatIsNotThereIsRefused() {
            Family nobody = Samples.family("Not There");

            assertThatThrownBy(() -> store().write(records -> {
                        records.add(Samples.contact(nobody, Samples.DAY, Contact.Outcome.ATTENDED));
                        return true;
                    }))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void aWriteWithinAnotherIsRefused() {
            assertThatThrownBy(() -> store().write(outer -> store().write(inner -> 1)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("under way");
        }

        @Test
        void aReadWithinAWriteSeesWhatWasWritten() {
            Family family = Samples.family("Seen Within");

            Optional<Family> seen = store().write(records -> {
                records.add(family);
                return store().read(inner -> inner.family(family.id()));
            });

            assertThat(seen).isPresent();
        }

        @Test
        void aReadCannotWrite() {
            assertThatThrownBy(() -> store().read(records -> records.add(Samples.family("Only Read"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("only reads");
        }

        @Test
        void manyAtOnceLoseNothing() throws Exception {
            Family family = kept(Samples.family("Many Writers"));
            long before = store().dataVersion();
            int writers = 8;
            int each = 10;
            try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
                List<Callable<Integer>> work = Collections.nCopies(writers, () -> {
                    for (int i = 0; i < each; i++) {
                        // a definition of its own each time, so that two may keep the same one at once
                        InstrumentDefinition definition = Samples.mood("9.0." + i, "Mood");
                        store().write(records -> {
                            records.add(Samples.assessment(
                                    family, Samples.DAY, definition, new Responses.Answers(Map.of(1, 1.0))));
                            records.add(Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED));
                            return true;
                        });
                    }
                    return each;
                });
                for (var done : threads.invokeAll(work)) {
                    assertThat(done.get()).isEqualTo(each);
                }
            }

            assertThat(many(records -> records.assessments(family.id()))).hasSize(writers * each);
            assertThat(many(records -> records.contacts(family.id()))).hasSize(writers * each);
            assertThat(store().dataVersion()).isEqualTo(before + writers * each);
        }

        @Test
        void theTrailOfTracesCannotBeChanged() throws SQLException {
            FamilyId family = FamilyId.create();
            AuditEntry entry = new AuditEntry(Samples.MOMENT, "Sam", "opened the record", Optional.of(family));
            store().write(records -> {
                records.add(entry);
                return true;
            });

            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("update audit set done_by = 'nobody'"))
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> statement.execute("delete from audit")).isInstanceOf(SQLException.class);
            }
            assertThat(many(records -> records.audit(family, 10))).containsExactly(entry);
        }

        @Test
        void aCharacterThatCannotBeKeptIsSaidSo() {
            try {
                Family kept = kept(Samples.family("Nul\u0000Character"));
                assertThat(one(records -> records.family(kept.id()))).contains(kept);
            } catch (Refused e) {
                assertThat(e).hasMessageContaining("cannot be kept").hasMessageNotContaining("Nul");
            }
        }
    }

    @Nested
    class ListsFamilies {
        @Test
        void pageByPageInTheOrderOfTheirNames() {
            for (String name :
                    List.of("Éva Pagetest", "eva Pagetest b", "Zoe Pagetest", "Adam Pagetest", "Żaneta Pagetest")) {
                kept(Samples.keptBy("pager", name));
            }
            kept(Samples.keptBy("somebody-else", "Bea Pagetest"));

            var first = store().read(records -> records.families(mine("pagetest", 0, 2)));
            var second = store().read(records -> records.families(mine("pagetest", 2, 2)));
            var third = store().read(records -> records.families(mine("pagetest", 4, 2)));

            assertThat(first.total()).isEqualTo(5);
            assertThat(Stream.of(first, second, third)
                            .flatMap(page -> page.rows().stream())
                            .map(FamilySummary::name))
                    .containsExactly(
                            "Adam Pagetest", "Éva Pagetest", "eva Pagetest b", "Żaneta Pagetest", "Zoe Pagetest");
        }

        private FamilyQuery mine(String text, int offset, int limit) {
            return new FamilyQuery(text, Optional.of("pager"), Optional.of(Support.State.IN_TOUCH), offset, limit);
        }

        @ParameterizedTest
        @CsvSource({
            "LLŶR, Ffion Llŷr-ap Siôn",
            "llyr, Ffion Llŷr-ap Siôn",
            "sion ff, Ffion Llŷr-ap Siôn",
            "الاحمد, مريم الأحمد",
            "o'nei, Zoë O’Neill 🌱",
            "oneill, Zoë O’Neill 🌱",
            "🌱, Zoë O’Neill 🌱",
            "ИРИ, Ирина Ж.",
            "STRASSE, Anna Straße",
            "王, 王小明"
        })
        void byTheStartOfAnyWordOfAName(String typed, String name) {
            Family family = kept(Samples.family(Samples.carer("Searched First"), Samples.carer(name)));

            assertThat(store().read(records -> records.families(FamilyQuery.search(typed)))
                            .rows())
                    .extracting(FamilySummary::id)
                    .contains(family.id());
        }

        @ParameterizedTest
        @ValueSource(strings = {"earchable", "Searchable Zz", "%", "_", "?", "Searchable'; --x"})
        void butNotByWhatIsNoStart(String typed) {
            Family family = kept(Samples.family("Searchable Person"));

            assertThat(store().read(records -> records.families(FamilyQuery.search(typed)))
                            .rows())
                    .extracting(FamilySummary::id)
                    .doesNotContain(family.id());
        }

        @Test
        void aRenamedFamilyIsFoundByItsNewNameOnly() {
            Family family = kept(Samples.family("Oldname Once"));
            Person carer = family.people().getFirst();
            store().write(records -> records.replace(Samples.with(
                    family,
                    List.of(new Person(carer.id(), carer.role(), "Newname Once", "", carer.bornOn(), carer.dueOn())))));

            assertThat(found("oldname")).isEmpty();
            assertThat(found("newname")).containsExactly(family.id());
        }

        private List<FamilyId> found(String typed) {
            return many(records -> records.families(FamilyQuery.search(typed)).rows()).stream()
                    .map(FamilySummary::id)
                    .toList();
        }

        @ParameterizedTest
        @ValueSource(strings = {"9991234640", "999 123 4640", "postal 999-123-4640"})
        void byAnNhsNumberHoweverItIsSpaced(String typed) {
            Person carer = Samples.carer("Postal Numbered");
            Family family = kept(Samples.family(
                    carer.with(carer.details().withNhsNumber(Optional.of(NhsNumber.parse("999 123 4640"))))));

            assertThat(found(typed)).containsExactly(family.id());
            store().write(records -> records.replace(Samples.with(family, List.of(carer))));
            assertThat(found(typed)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"zz12 3ab", "ZZ123AB", "zz12", "zz12 3a", "zz12 inpost", "inpostcode ZZ12 3AB"})
        void byAPostcodeOrItsFirstHalf(String typed) {
            Family family = kept(Samples.living(Samples.family("Inpostcode One"), "ZZ12 3AB"));
            Family other = kept(Samples.living(Samples.family("Inpostcode Other"), "ZZ1 3AB"));

            assertThat(found(typed)).contains(family.id()).doesNotContain(other.id());
        }

        @Test
        void aFamilyThatMovedIsFoundWhereItLivesNow() {
            Family family = kept(Samples.living(Samples.family("Moving One"), "ZZ13 3AB"));
            store().write(records -> records.replace(Samples.living(family, "ZZ14 3AB")));

            assertThat(found("zz13")).isEmpty();
            assertThat(found("zz14")).containsExactly(family.id());
        }

        @Test
        void aNameThatLooksLikeAPlaceIsAName() {
            Family family = kept(Samples.family(Samples.carer("Looks Likeplace"), Samples.baby("Zy2")));

            assertThat(found("zy2")).containsExactly(family.id());
        }

        @Test
        void aBeginningThatVeryManyFamiliesHaveFindsThemInTheOrderOfNames() {
            store().write(records -> {
                for (int i = 0; i < 1_010; i++) {
                    Family family = Samples.keptBy(i % 2 == 0 ? "zq-even" : "zq-odd", "Zqname Zqlast%04d".formatted(i));
                    records.add(i < 3 ? Samples.living(family, "ZZ15 3AB") : family);
                }
                return true;
            });

            var page = store().read(records ->
                    records.families(new FamilyQuery("ZQ", Optional.empty(), Optional.empty(), 50, 50)));
            assertThat(page.isUncounted()).isTrue();
            assertThat(page.rows())
                    .extracting(FamilySummary::name)
                    .isSorted()
                    .hasSize(50)
                    .startsWith("Zqname Zqlast0050");
            assertThat(found("zqlast zqname")).hasSize(50);
            assertThat(found("zq zz15")).hasSize(3);
            var odd = store().read(records -> records.families(
                    new FamilyQuery("zqn", Optional.of("zq-odd"), Optional.of(Support.State.IN_TOUCH), 0, 10)));
            assertThat(odd.total()).isEqualTo(505);
            assertThat(odd.rows()).extracting(FamilySummary::name).startsWith("Zqname Zqlast0001");
        }

        @Test
        void commonNamesOfMoreFamiliesThanOnePage() {
            for (int i = 0; i < 60; i++) {
                kept(Samples.family("Commonfirst Commonlast%02d".formatted(i)));
            }
            kept(Samples.family("Commonfirst Raremost"));

            var first = store().read(records -> records.families(FamilyQuery.search("commonl commonf")));
            assertThat(first.total()).isEqualTo(60);
            assertThat(first.rows()).extracting(FamilySummary::name).isSorted().startsWith("Commonfirst Commonlast00");
            assertThat(found("raremos common")).hasSize(1);
            assertThat(found("common nobodyhasthis")).isEmpty();
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

            assertThat(toThem)
                    .isEqualTo(new Alerts.Calling(before.open() + 3, before.escalated() + 1, before.mine() + 2));
            assertThat(toOthers).isEqualTo(new Alerts.Calling(before.open() + 3, before.escalated() + 1, 0));
        }
    }

    @Nested
    class KeepsDefinitions {
        @Test
        void onceForEachContent() throws SQLException {
            Family family = kept(Samples.family("Definitions One"));
            store().write(records -> {
                records.add(Samples.assessment(family, Samples.DAY, Samples.mood("7.0.0", "Mood"), none()));
                records.add(Samples.assessment(family, Samples.DAY, Samples.mood("7.0.0", "Mood"), none()));
                records.add(Samples.assessment(family, Samples.DAY, Samples.mood("7.0.0", "Mood, edited"), none()));
                return true;
            });
            store().write(records -> {
                records.add(Samples.assessment(family, Samples.DAY, Samples.mood("7.0.0", "Mood"), none()));
                return true;
            });

            assertThat(number("select count(*) from definition where version = '7.0.0'"))
                    .isEqualTo(2);
            assertThat(many(records -> records.assessments(family.id())))
                    .extracting(assessment -> assessment.instrument().title())
                    .containsExactlyInAnyOrder("Mood", "Mood", "Mood", "Mood, edited");
        }

        private Responses none() {
            return new Responses.Answers(Map.of(1, 0.0));
        }
    }

    @Nested
    class StreamsWhatReportsRead {
        @Test
        void columnByColumnAsItWasRecorded() {
            EvaluationData before = data();
            Family first = kept(Samples.family("Stream First"));
            Family second = kept(Samples.family("Stream Second"));
            InstrumentDefinition old = Samples.scale("stream", "1.0.0", "total", "gone");
            InstrumentDefinition current = Samples.scale("stream", "2.0.0", "new", "total");
            store().write(records -> {
                records.add(Samples.assessment(
                        first, Samples.DAY, old, new Responses.Answers(Map.of(1, 1.0, 3, 0.5, 2, 0.0))));
                records.add(Samples.assessment(
                        second, Samples.DAY.plusDays(1), old, new Responses.Answers(Map.of(2, 1.0))));
                records.add(Samples.assessment(
                        second, Samples.DAY.plusDays(2), current, new Responses.Totals(Map.of("new", 2.5))));
                records.add(Samples.contact(second, Samples.DAY, Contact.Outcome.ATTENDED));
                records.add(Samples.contact(first, Samples.DAY, Contact.Outcome.DID_NOT_ATTEND));
                return true;
            });

            EvaluationData after = data();

            int families = before.families().size();
            assertThat(after.families().size()).isEqualTo(families + 2);
            assertThat(after.families().referredOn().get(families))
                    .isEqualTo(first.referral().receivedOn().toEpochDay());
            assertThat(after.families().firstContact().isPresent(families)).isFalse();
            assertThat(after.families().firstContact().get(families + 1)).isEqualTo(Samples.DAY.toEpochDay());
            int contacts = before.contacts().size();
            assertThat(after.contacts().family().get(contacts)).isEqualTo(families + 1);
            assertThat(after.contacts().outcome().get(contacts + 1))
                    .isEqualTo(Contact.Outcome.DID_NOT_ATTEND.ordinal());
            assertThat(after.contacts().minutes().get(contacts)).isEqualTo(45);

            assertThat(tables(after, "stream"))
                    .extracting(EvaluationData.Assessments::key)
                    .as("what has other scales is never mixed")
                    .containsExactly("stream", "stream_v1.0.0");
            EvaluationData.Assessments newest = tables(after, "stream").getFirst();
            assertThat(newest.instrument()).isEqualTo(current);
            assertThat(newest.family().toArray()).containsExactly(families + 1);
            assertThat(newest.scores().get("new").toArray()).containsExactly(2.5);
            EvaluationData.Assessments oldest = tables(after, "stream").getLast();
            assertThat(oldest.instrument()).isEqualTo(old);
            assertThat(oldest.family().toArray()).containsExactly(families, families + 1);
            assertThat(oldest.day().toArray()).containsExactly(day(0), day(1));
            assertThat(oldest.scores().get("total").toArray()).containsExactly(1.5, Double.NaN);
            assertThat(oldest.scores().get("gone").toArray()).containsExactly(1.5, Double.NaN);
            assertThat(oldest.items().get(1).toArray()).containsExactly(1.0, Double.NaN);
            assertThat(oldest.items().get(2).toArray()).containsExactly(0.0, 1.0);
            assertThat(oldest.items().get(3).toArray()).containsExactly(0.5, Double.NaN);
        }

        @Test
        void withTheScoresThatWereRecordedWhateverANewerVersionWouldScore() {
            Family family = kept(Samples.family("Stream Recorded"));
            InstrumentDefinition old = Samples.scale("recorded", "1.0.0", "total");
            InstrumentDefinition current = Samples.scale("recorded", "1.1.0", "total");
            Assessment assessment =
                    Samples.assessment(family, Samples.DAY, old, new Responses.Answers(Map.of(1, 1.0, 2, 1.0, 3, 1.0)));
            Assessment scoredOtherwise = Samples.scored(assessment, "total", 0.5);
            store().write(records -> {
                records.add(scoredOtherwise);
                records.add(Samples.assessment(
                        family, Samples.DAY.plusDays(1), current, new Responses.Totals(Map.of("total", 2.5))));
                return true;
            });

            assertThat(tables(data(), "recorded")).singleElement().satisfies(table -> {
                assertThat(table.versions()).containsExactly("1.0.0", "1.1.0");
                assertThat(table.instrument()).isEqualTo(current);
                assertThat(table.scores().get("total").toArray()).containsExactly(0.5, 2.5);
            });
        }

        @Test
        void andTakesNoScoreThatItsDefinitionDoesNotName() {
            Family family = kept(Samples.family("Stream Unknown"));
            Assessment assessment = Samples.assessment(family, Samples.DAY);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store().write(records -> {
                        records.add(Samples.scored(assessment, "nowhere", 1));
                        return true;
                    }))
                    .withMessageContaining("'nowhere'");
        }

        private static List<EvaluationData.Assessments> tables(EvaluationData data, String instrument) {
            return data.instruments().stream()
                    .filter(table -> table.instrument().id().equals(instrument))
                    .toList();
        }

        private int day(int after) {
            return (int) Samples.DAY.plusDays(after).toEpochDay();
        }

        private EvaluationData data() {
            return store().read(records -> {
                EvaluationDataBuilder builder = new EvaluationDataBuilder();
                records.stream(builder);
                return builder.build();
            });
        }

        @Test
        void withoutFamiliesThatDoNotWantToBeEvaluatedUntilTheyThinkAgain() {
            Family family = kept(Samples.family("Left Out"));
            Assessment assessment = Samples.assessment(family, Samples.DAY);
            store().write(records -> {
                records.add(Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED));
                records.add(assessment);
                return true;
            });
            EvaluationData with = data();
            EvaluationChoice no = store().<EvaluationChoice>write(
                            records -> records.leaves().add(new EvaluationChoice(0, family.id(), true, Samples.DAY)));
            EvaluationData without = data();

            assertThat(without.leftOut()).isEqualTo(with.leftOut() + 1);
            assertThat(without.families().size()).isEqualTo(with.families().size() - 1);
            assertThat(without.contacts().size()).isEqualTo(with.contacts().size() - 1);
            assertThat(answers(without)).isEqualTo(answers(with) - 1);

            store().<EvaluationChoice>write(records ->
                    records.leaves().replace(new EvaluationChoice(no.version(), family.id(), false, Samples.DAY)));
            assertThat(data().leftOut()).isEqualTo(with.leftOut());
            assertThat(data().families().size()).isEqualTo(with.families().size());
        }

        private static int answers(EvaluationData data) {
            return data.instruments().stream()
                    .mapToInt(EvaluationData.Assessments::size)
                    .sum();
        }

        @Test
        void andTheVersionOfTheDataGrowsWithWhatTheyCouldSeeOnly() {
            long start = store().dataVersion();
            Family family = kept(Samples.family("Version Grows"));
            long added = store().dataVersion();
            store().write(records -> {
                records.add(new AuditEntry(Samples.MOMENT, "Sam", "opened the record", Optional.of(family.id())));
                return true;
            });

            assertThat(added).isGreaterThan(start);
            assertThat(store().dataVersion()).isEqualTo(added);
        }
    }

    @Nested
    class WhenTheDatabaseGoes {
        @Test
        void whoIsSavingIsToldAndItRecoversByItself() throws Exception {
            Family before = kept(Samples.family("Before Outage"));
            Family lost = Samples.family("During Outage");

            assertThatThrownBy(() -> store().write(records -> {
                        records.add(lost);
                        stopDatabase();
                        records.add(Samples.contact(lost, Samples.DAY, Contact.Outcome.ATTENDED));
                        return true;
                    }))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("nothing was saved")
                    .hasMessageNotContaining("Outage");
            startDatabase();

            assertThat(one(records -> records.family(before.id()))).contains(before);
            assertThat(one(records -> records.family(lost.id()))).isEmpty();
            assertThat(kept(lost).version()).isEqualTo(1);
        }

        @Test
        void openingItAgainFindsEverythingAndChangesNothingInTheSchema() throws Exception {
            Family family = kept(Samples.family("Opened Again"));
            long changes = number("select count(*) from databasechangelog");
            List<LogRecord> complaints = new CopyOnWriteArrayList<>();

            try (Complaints listening = new Complaints(complaints);
                    JpaStore again = open()) {
                Optional<Family> found = again.read(records -> records.family(family.id()));
                assertThat(found).contains(family);
            }

            assertThat(number("select count(*) from databasechangelog")).isEqualTo(changes);
            assertThat(complaints).extracting(LogRecord::getMessage).isEmpty();
            assertThat(one(records -> records.family(family.id()))).contains(family);
        }
    }

    /** Another store on the same database. */
    abstract JpaStore open();

    /** Takes the database away from under the store. */
    abstract void stopDatabase();

    /** Brings it back, if it does not come by itself. */
    abstract void startDatabase() throws Exception;

    long number(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
