package org.hearth.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearth.api.bench.Workbench;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.api.store.Store;

/** A family that has been in touch for ten years: two thousand contacts and a hundred questionnaires. */
record LongStory(Store store, Workbench.Bench bench) {
    /** The family. */
    static final FamilyId FAMILY = CrowdOfFamilies.family(7);

    private static final int CONTACTS = 2_000;
    private static final int AT_ONCE = 50;
    private static final int QUESTIONNAIRES = 100;
    private static final Actor WORKER = new Actor("worker-7", "Wren Ashby", Set.of(Role.PRACTITIONER));

    void tell() {
        LocalDate today = LocalDate.now();
        for (int i = 0; i < CONTACTS; i += AT_ONCE) {
            int from = i;
            store.write(records -> {
                for (int k = from; k < from + AT_ONCE; k++) {
                    records.add(contact(ContactId.create(), FAMILY, today.minusDays(k), Set.of()));
                }
                return true;
            });
        }
        PersonId carer =
                bench.casework().open(WORKER, FAMILY).carers().getFirst().id();
        for (int i = 0; i < QUESTIONNAIRES; i++) {
            for (Instrument instrument : bench.catalogue().instruments()) {
                if (instrument.definition().id().equals("gad7")) {
                    bench.assessments().record(WORKER, form(instrument.definition(), carer, today.minusDays(30L * i)));
                }
            }
        }
    }

    private static NewAssessment form(InstrumentDefinition asked, PersonId carer, LocalDate on) {
        Map<Integer, Double> answers = new HashMap<>();
        for (Item item : asked.items()) {
            answers.put(item.number(), item.options().getFirst().score());
        }
        return new NewAssessment(
                FAMILY,
                carer,
                on,
                asked.respondent(),
                asked.id(),
                asked.version(),
                new Responses.Answers(answers),
                "talked about it");
    }

    /** A contact as they are usually written down. */
    static Contact contact(ContactId id, FamilyId family, LocalDate on, Set<PersonId> people) {
        return new Contact(
                id,
                family,
                on,
                Optional.empty(),
                "baby-massage",
                "Baby massage",
                people,
                Contact.Medium.FACE_TO_FACE,
                Contact.Outcome.ATTENDED,
                OptionalInt.of(45),
                "Wren Ashby",
                Map.of(),
                "A note of some length, so that the record weighs what records weigh.");
    }
}
