package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.Draft;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.GroupSeries;
import org.hearth.api.programme.WorkforceSession;
import org.junit.jupiter.api.Test;

/** What every store promises of contacts, groups, the workforce and what is only begun. */
abstract class ContactContract extends OnAStore {
    ContactContract(StoreContract contract) {
        super(contract);
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
}
