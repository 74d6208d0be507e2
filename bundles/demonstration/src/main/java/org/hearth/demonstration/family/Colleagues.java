package org.hearth.demonstration.family;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearth.api.identity.Actor;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.api.programme.WorkforceSession.Evaluation;
import org.hearth.api.programme.WorkforceSession.Organisation;
import org.hearth.demonstration.city.Dice;

/** Training and consultation for colleagues of other services. */
record Colleagues(Desk desk, LocalDate today) {

    void meet(Actor worker) {
        session(
                worker,
                "workforce-training",
                96,
                18,
                Set.of(Organisation.HEALTH_VISITING, Organisation.EARLY_YEARS),
                "What babies tell us",
                new Evaluation(16, OptionalDouble.of(4.4)));
        session(
                worker,
                "workforce-training",
                33,
                11,
                Set.of(Organisation.MIDWIFERY),
                "Asking how the nights are",
                new Evaluation(9, OptionalDouble.of(4.7)));
        session(
                worker,
                "professional-consultation",
                12,
                2,
                Set.of(Organisation.SOCIAL_CARE),
                "A family that moves often",
                Evaluation.none());
    }

    private void session(
            Actor worker,
            String kind,
            int daysAgo,
            int people,
            Set<Organisation> from,
            String topic,
            Evaluation evaluation) {
        desk.catalogue()
                .intervention(kind)
                .map(InterventionType::definition)
                .ifPresent(definition -> desk.workforce()
                        .record(
                                worker,
                                new WorkforceSession(
                                        Identity.of("workforce", topic),
                                        0,
                                        definition.id(),
                                        definition.title(),
                                        today.minusDays(daysAgo),
                                        definition.usualMinutes(),
                                        people,
                                        from,
                                        topic,
                                        worker.name(),
                                        SessionRecord.of(definition, new Dice(daysAgo)),
                                        evaluation)));
    }
}
