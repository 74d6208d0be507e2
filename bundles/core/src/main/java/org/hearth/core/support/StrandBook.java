package org.hearth.core.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Strand;
import org.hearth.api.store.Records;
import org.hearth.core.family.FamilyRegister;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.TextRules;

/** The kinds of support that families have taken up; each method runs within a transaction. */
public record StrandBook(Catalogue catalogue, AuditTrail trail) {

    static List<Strand> of(Records records, FamilyId family) {
        return records.leaves().about(family, Strand.class).stream()
                .sorted(Comparator.comparing(strand -> strand.pausedSince().isPresent()))
                .toList();
    }

    Strand takeUp(
            Records records,
            Actor actor,
            FamilyId family,
            String intervention,
            LocalDate on,
            Set<PersonId> people,
            String worker) {
        Optional<Strand> before = records.leaves().withKey(Strand.class, Strand.keyOf(family, intervention));
        if (before.isPresent()) {
            return before.get();
        }
        Family found = FamilyRegister.find(records, family);
        InterventionDefinition definition = catalogue
                .intervention(intervention)
                .map(InterventionType::definition)
                .orElseThrow(() -> new Refused(
                        "The kind of support \"{0}\" is not installed here (any more). Choose another, or ask your"
                                + " administrator.",
                        intervention));
        if (definition.delivery() == Delivery.WORKFORCE) {
            throw new Refused("{0} is for staff. Choose the support that the family takes up.", definition.title());
        }
        DateRules.requirePast("The day", on, today());
        if (on.isBefore(found.referral().receivedOn())) {
            throw new Refused(
                    "The day, {0}, is before {1} came, on {2}. Enter that day or a later one.",
                    on, found.displayName(), found.referral().receivedOn());
        }
        require(found, people, worker);
        Strand added = records.leaves()
                .add(Strand.takenUp(
                        family,
                        definition.id(),
                        definition.title(),
                        on,
                        people,
                        worker.isBlank() ? actor.name() : worker.strip()));
        trail.did(records, actor, "took up a kind of support", family);
        return added;
    }

    /** Takes up what an attended contact was about, or takes it up again after a pause. */
    public void met(Records records, Contact contact) {
        if (contact.outcome() != Contact.Outcome.ATTENDED) {
            return;
        }
        Optional<Strand> before =
                records.leaves().withKey(Strand.class, Strand.keyOf(contact.family(), contact.intervention()));
        if (before.isEmpty()) {
            records.leaves()
                    .add(Strand.takenUp(
                            contact.family(),
                            contact.intervention(),
                            contact.interventionTitle(),
                            contact.on(),
                            contact.people(),
                            contact.worker()));
        } else if (contact.on().isBefore(before.get().since())) {
            // written down later than what came after it
            records.leaves().replace(begunOn(before.get(), contact.on()));
        } else if (before.get()
                .pausedSince()
                .filter(day -> contact.on().isAfter(day))
                .isPresent()) {
            records.leaves().replace(before.get().with(new Strand.Moment(contact.on(), Strand.Turn.TAKEN_UP_AGAIN)));
        }
    }

    private static Strand begunOn(Strand strand, LocalDate day) {
        List<Strand.Moment> moments = new ArrayList<>(strand.moments());
        moments.set(0, new Strand.Moment(day, Strand.Turn.TAKEN_UP));
        return strand.with(moments);
    }

    Strand change(Records records, Actor actor, UUID id, long version, Set<PersonId> people, String worker) {
        Strand current = current(records, id, version);
        require(FamilyRegister.find(records, current.family()), people, worker);
        Strand saved = records.leaves().replace(current.with(people, worker.strip()));
        trail.did(records, actor, "changed who takes part in a kind of support", saved.family());
        return saved;
    }

    Strand turn(Records records, Actor actor, UUID id, long version, Strand.Moment next) {
        Strand current = current(records, id, version);
        boolean pause = next.turn() == Strand.Turn.PAUSED;
        if (current.pausedSince().isPresent() == pause) {
            throw pause
                    ? new Refused("{0} pauses already. There is nothing to change.", current.title())
                    : new Refused("{0} goes on already. There is nothing to change.", current.title());
        }
        DateRules.requirePast("The day", next.on(), today());
        LocalDate last = current.moments().getLast().on();
        if (next.on().isBefore(last)) {
            throw pause
                    ? new Refused(
                            "{0} is before {1}, since when {2} goes on. Enter that day or a later one.",
                            next.on(), last, current.title())
                    : new Refused(
                            "{0} is before {1}, since when {2} pauses. Enter that day or a later one.",
                            next.on(), last, current.title());
        }
        Strand saved = records.leaves().replace(current.with(next));
        trail.did(
                records, actor, pause ? "paused a kind of support" : "took a kind of support up again", saved.family());
        return saved;
    }

    private static Strand current(Records records, UUID id, long version) {
        Strand current = records.leaves()
                .find(Strand.class, id)
                .orElseThrow(() ->
                        new NotFound("This kind of support is not in the record. Open the record again, please."));
        if (current.version() != version) {
            throw new EditedMeanwhile(
                    "Somebody else changed {0} while you had the record open. Nothing of yours was saved: look"
                            + " at what changed, and make your change once more.",
                    current.title());
        }
        return current;
    }

    private static void require(Family family, Set<PersonId> people, String worker) {
        if (people.stream().anyMatch(person -> family.person(person).isEmpty())) {
            throw new Refused(
                    "Somebody who was chosen does not belong to {0} (any more). Choose again who takes part.",
                    family.displayName());
        }
        TextRules.requireLine("The practitioner's name", worker);
    }

    private LocalDate today() {
        return LocalDate.now(trail.clock());
    }
}
