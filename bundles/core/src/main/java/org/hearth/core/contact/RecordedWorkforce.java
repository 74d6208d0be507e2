package org.hearth.core.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.Workforce;
import org.hearth.api.identity.Actor;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.api.text.Sentence;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.DateRules;
import org.hearth.core.ground.Permission;
import org.hearth.core.ground.TextRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Training and consultation as it is written down. No family is part of it, so no family's record is touched. */
@Component
public final class RecordedWorkforce implements Workforce {
    private static final int MOST_PEOPLE = 10_000;

    private final Store store;
    private final Catalogue catalogue;
    private final ChangePublisher changes;
    private final Clock clock;

    @Activate
    public RecordedWorkforce(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference ChangePublisher changes,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Page<WorkforceSession> between(Actor actor, LocalDate from, LocalDate to, int offset, int limit) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> records.leaves().between(WorkforceSession.class, from, to, offset, limit));
    }

    @Override
    public WorkforceSession open(Actor actor, UUID session) {
        Permission.CASEWORK.require(actor);
        return store.read(records -> records.leaves()
                .find(WorkforceSession.class, session)
                .orElseThrow(() -> new NotFound("There is no such training or consultation (any more).")));
    }

    @Override
    public WorkforceSession record(Actor actor, WorkforceSession session) {
        Permission.CASEWORK.require(actor);
        WorkforceSession complete = complete(actor, session);
        WorkforceSession saved = store.write(records -> keep(records, actor, complete));
        changes.publish(new Change.WorkforceChanged());
        return saved;
    }

    private WorkforceSession keep(Records records, Actor actor, WorkforceSession session) {
        Optional<WorkforceSession> before = records.leaves().find(WorkforceSession.class, session.id());
        if (session.version() == 0 && before.isPresent()) {
            return before.get();
        }
        new AuditTrail(clock)
                .did(
                        records,
                        actor,
                        before.isPresent() ? "corrected a workforce session" : "recorded a workforce session");
        return before.isPresent()
                ? records.leaves().replace(session)
                : records.leaves().add(session);
    }

    private WorkforceSession complete(Actor actor, WorkforceSession session) {
        InterventionDefinition kind = catalogue
                .intervention(session.intervention())
                .map(InterventionType::definition)
                .orElseThrow(() -> new Refused(
                        "The kind of support \"{0}\" is not installed here (any more). Choose another, or ask your"
                                + " administrator.",
                        session.intervention()));
        if (kind.delivery() != Delivery.WORKFORCE) {
            throw new Refused("{0} is for families. Record it with the family that had it.", kind.title());
        }
        DateRules.requirePast("The day", session.on(), LocalDate.now(clock));
        requireBetween("Expected 1 to {0} minutes, but found {1}.", session.minutes(), ContactRules.MOST_MINUTES);
        requireBetween("Expected 1 to {0} people, but found {1}.", session.people(), MOST_PEOPLE);
        requireEvaluation(session.evaluation(), session.people());
        TextRules.requireLine("The topic", session.topic());
        TextRules.requireLine("The practitioner's name", session.worker());
        return new WorkforceSession(
                session.id(),
                session.version(),
                kind.id(),
                kind.title(),
                session.on(),
                session.minutes(),
                session.people(),
                session.organisations(),
                session.topic().strip(),
                session.worker().isBlank() ? actor.name() : session.worker().strip(),
                FieldAnswers.checked(kind, session.answers(), true),
                session.evaluation());
    }

    private static void requireBetween(String english, int number, int most) {
        if (number < 1 || number > most) {
            throw new Refused(Sentence.of(english, most, number));
        }
    }

    private static void requireEvaluation(WorkforceSession.Evaluation evaluation, int people) {
        if (evaluation.answered() < 0 || evaluation.answered() > people) {
            throw new Refused(
                    "Of {0} people, {1} cannot have answered. Check the two numbers.", people, evaluation.answered());
        }
        if (evaluation.answered() == 0 != evaluation.mean().isEmpty()) {
            throw new Refused(
                    "How many answered and the mean of their answers belong together. Enter both, or neither.");
        }
        evaluation.mean().ifPresent(mean -> {
            if (!(mean >= 1 && mean <= 5)) {
                throw new Refused("The mean of answers from 1 to 5 lies between 1 and 5; found {0}.", mean);
            }
        });
    }
}
