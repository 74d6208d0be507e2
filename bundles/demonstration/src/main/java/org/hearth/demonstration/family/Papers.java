package org.hearth.demonstration.family;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Consents.NewConsent;
import org.hearth.api.casework.Letters.Part;
import org.hearth.api.casework.Notes.NewNote;
import org.hearth.api.casework.SafetyPlans.AgreedPlan;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.Consent.Answer;
import org.hearth.api.programme.Consent.Purpose;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.Note;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.SafetyPlan;

/** What lies in a family's file beside contacts and questionnaires: consent, notes, a safety plan, a letter. */
record Papers(Desk desk, LocalDate today) {
    private static final String LEAFLET = "Our leaflet, first edition";
    private static final int ASKED_NOT_YET = 5;
    private static final int SAID_NO = 21;
    private static final int THOUGHT_AGAIN = 22;

    void file(Actor worker, Family family, int number, Course course) {
        consents(worker, family.id(), number, course);
        notes(worker, family.id(), number, course);
        if (course.forms().stream().anyMatch(Course.Form::risk)) {
            plan(worker, family, course.forms().getLast().day());
        }
        if (number == 0) {
            letter(worker, family.id());
        }
    }

    private void consents(Actor worker, FamilyId family, int number, Course course) {
        if (course.referred() < ASKED_NOT_YET) {
            return;
        }
        int met = course.contacts().isEmpty()
                ? course.referred()
                : course.contacts().getFirst().day();
        said(worker, family, Purpose.CONTACT, Answer.GIVEN, course.referred(), "");
        said(worker, family, Purpose.SUPPORT, Answer.GIVEN, met, "");
        said(worker, family, Purpose.EVALUATION, number == SAID_NO ? Answer.NOT_GIVEN : Answer.GIVEN, met, "");
        if (number == THOUGHT_AGAIN) {
            said(worker, family, Purpose.EVALUATION, Answer.WITHDRAWN, met / 2, "They would rather not, for now.");
        }
    }

    private void said(Actor worker, FamilyId family, Purpose purpose, Answer answer, int day, String note) {
        desk.consents()
                .record(
                        worker,
                        new NewConsent(
                                Identity.of("consent", family, purpose, answer),
                                family,
                                purpose,
                                Optional.empty(),
                                answer,
                                today.minusDays(day),
                                purpose == Purpose.CONTACT ? Consent.How.BY_TELEPHONE : Consent.How.IN_PERSON,
                                purpose == Purpose.EVALUATION ? LEAFLET : "",
                                note));
    }

    private void notes(Actor worker, FamilyId family, int number, Course course) {
        if (number > 3) {
            return;
        }
        write(
                worker,
                family,
                Note.Kind.TRIAGE,
                course.referred() - 1,
                "Rang back the same afternoon. Wants somebody to talk to about the nights, at home if possible. No"
                        + " worries about safety today.",
                false);
        Note call = write(
                worker,
                family,
                Note.Kind.TELEPHONE_CALL,
                course.referred() - 3,
                "The health visitor says feeding is going well and the weight is on its line.",
                true);
        if (number == 0) {
            if (!call.isAmended()) {
                desk.notes()
                        .amend(
                                worker,
                                call.id(),
                                call.version(),
                                "The health visitor says feeding is going better and the weight is on its line.",
                                true,
                                "I had written well; she said better.");
            }
            write(
                    worker,
                    family,
                    Note.Kind.SUPERVISION,
                    48,
                    "Whose tiredness is in the room? To stay with it before offering anything.",
                    false);
        }
    }

    private Note write(Actor worker, FamilyId family, Note.Kind kind, int day, String words, boolean others) {
        NewNote note = new NewNote(
                Identity.of("note", family, kind), family, kind, today.minusDays(Math.max(0, day)), words, others);
        return desk.notes().of(worker, family).stream()
                .filter(kept -> kept.id().equals(note.id()))
                .findFirst()
                .orElseGet(() -> desk.notes().write(worker, note));
    }

    private void plan(Actor worker, Family family, int day) {
        if (!desk.plans().of(worker, family.id()).isEmpty()) {
            return;
        }
        Person carer = family.carers().getFirst();
        LocalDate on = today.minusDays(day);
        desk.plans()
                .agree(
                        worker,
                        new AgreedPlan(
                                family.id(),
                                carer.id(),
                                0,
                                on,
                                Optional.of(on.plusWeeks(2)),
                                Map.of(
                                        SafetyPlan.Part.SIGNS,
                                        "I stop answering my phone. Everything is loud.",
                                        SafetyPlan.Part.HELPS,
                                        "Ten minutes outside, even in the rain. The song from school.",
                                        SafetyPlan.Part.COMPANY,
                                        "My sister, any time. The kitchen of the family centre.",
                                        SafetyPlan.Part.RING,
                                        "My sister first. Then the numbers on this sheet, day and night.",
                                        SafetyPlan.Part.HOME,
                                        "My sister keeps the tablets.",
                                        SafetyPlan.Part.MATTERS,
                                        "The way the baby looks for me.")));
    }

    private void letter(Actor worker, FamilyId family) {
        if (desk.letters().of(worker, family).isEmpty()) {
            desk.letters()
                    .keep(
                            worker,
                            Identity.of("letter", family),
                            family,
                            MadeDocument.Kind.FAMILY_SUMMARY,
                            desk.letters()
                                    .propose(
                                            worker,
                                            family,
                                            MadeDocument.Kind.FAMILY_SUMMARY,
                                            EnumSet.copyOf(List.of(Part.SUPPORT, Part.GOALS))));
        }
    }
}
