package org.hearth.core.evaluation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Exports;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.exchange.Beside;
import org.hearth.api.exchange.FolderWriter;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.store.Leaves;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports of what reports read, and of backgrounds and goals beside it: no name, note, postcode or date of birth is in it. */
@Component
public final class PseudonymisedExports implements Exports {
    private static final String NOT_INSTALLED =
            "Title as recorded. The plug-in was not installed when these data were taken"
                    + " out: how it is delivered is not known, and what stands here is a placeholder.";

    private static final int PAGE = 200;

    private final Store store;
    private final Catalogue catalogue;
    private final FolderWriter writer;
    private final Clock clock;

    @Activate
    public PseudonymisedExports(
            @Reference Store store,
            @Reference Catalogue catalogue,
            @Reference FolderWriter writer,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.writer = writer;
        this.clock = clock;
    }

    private record Taken(
            EvaluationData data, Beside beside, Map<String, String> titles, List<WorkforceSession> workforce) {}

    @Override
    public Map<String, Integer> export(Actor actor, Path folder) {
        if (!actor.is(Role.EVALUATOR, Role.ADMINISTRATOR)) {
            throw new NotAllowed(
                    "Records are taken out by evaluators, or by administrators at the console, and your account,"
                            + " {0}, is neither. If you need this for your work, ask your administrator.",
                    actor.username());
        }
        // the trace and what it is about in one transaction: nothing is taken out without one
        Taken taken = store.write(records -> taken(records, actor));
        return writer.write(folder, taken.data(), taken.beside(), interventions(taken), taken.workforce());
    }

    private Taken taken(Records records, Actor actor) {
        EvaluationDataBuilder builder = new EvaluationDataBuilder();
        Beside beside = records.export(builder);
        EvaluationData data = builder.build();
        records.add(new AuditEntry(clock.instant(), actor.name(), trace(data.leftOut()), Optional.empty()));
        return new Taken(data, beside, records.interventionTitles(), workforce(records.leaves()));
    }

    private List<WorkforceSession> workforce(Leaves leaves) {
        List<WorkforceSession> sessions = new ArrayList<>();
        LocalDate today = LocalDate.now(clock).plusDays(1);
        List<WorkforceSession> page;
        do {
            page = leaves.between(WorkforceSession.class, LocalDate.EPOCH, today, sessions.size(), PAGE)
                    .rows();
            sessions.addAll(page);
        } while (page.size() == PAGE);
        return sessions;
    }

    private static String trace(int leftOut) {
        String what = "took the records of all families out, pseudonymised";
        return leftOut == 0 ? what : what + "; those who do not want to be evaluated were left out: " + leftOut;
    }

    /** Those that occur: as installed, otherwise by the title that was kept with the contacts. */
    private List<InterventionDefinition> interventions(Taken taken) {
        Map<String, InterventionDefinition> byId = new TreeMap<>();
        for (String id : taken.data().contacts().interventions()) {
            byId.put(id, placeholder(id, taken.titles().getOrDefault(id, id)));
        }
        taken.workforce()
                .forEach(session -> byId.putIfAbsent(
                        session.intervention(), placeholder(session.intervention(), session.interventionTitle())));
        catalogue.interventions().forEach(type -> byId.replace(type.definition().id(), type.definition()));
        return new ArrayList<>(byId.values());
    }

    private static InterventionDefinition placeholder(String id, String title) {
        return new InterventionDefinition(
                id, "0.0.0", title, "", "", Delivery.ONE_TO_ONE, 0, List.of(), List.of(), List.of(), NOT_INSTALLED);
    }
}
