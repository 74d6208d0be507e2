package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.store.Records;
import org.hearth.api.store.StoredAccount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
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
                    "");

            store().write(records -> {
                records.add(bare);
                records.add(full);
                return true;
            });

            assertThat(many(records -> records.contacts(family.id()))).containsExactly(full, bare);
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
}
