package org.hearth.core.bench;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.hearth.api.bench.Workbench.Bench;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.AuditLog;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Contacts;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Evaluations;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.Groups;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.Notes;
import org.hearth.api.casework.OwnPhone;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.casework.Schedules;
import org.hearth.api.casework.Strands;
import org.hearth.api.casework.Subscription;
import org.hearth.api.casework.Workforce;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;
import org.hearth.api.store.Store;
import org.hearth.core.alert.AlertRules;
import org.hearth.core.alert.WatchedAlerts;
import org.hearth.core.area.InstalledAreas;
import org.hearth.core.casework.AuditedCasework;
import org.hearth.core.casework.KeptDrafts;
import org.hearth.core.catalogue.HandFilledCatalogue;
import org.hearth.core.change.ChangeBoard;
import org.hearth.core.contact.CorrectedContacts;
import org.hearth.core.contact.RecordedWorkforce;
import org.hearth.core.contact.RegisteredGroups;
import org.hearth.core.evaluation.ControlledEvaluations;
import org.hearth.core.evaluation.InstalledRenderers;
import org.hearth.core.file.DatedConsents;
import org.hearth.core.file.EditionedSafetyPlans;
import org.hearth.core.file.KeptGoals;
import org.hearth.core.file.SignedNotes;
import org.hearth.core.ground.StoredAuditLog;
import org.hearth.core.letter.KeptLetters;
import org.hearth.core.phone.HeldLinks;
import org.hearth.core.phone.MadeInvitations;
import org.hearth.core.questionnaire.KeptSchedules;
import org.hearth.core.questionnaire.ScoringAssessments;
import org.hearth.core.support.AuditedStrands;

/** The core's use cases over one store, and a board that tells what changed. */
final class WiredBench implements Bench {
    private final HandFilledCatalogue plugins;
    private final Map<Class<?>, Object> useCases = new HashMap<>();

    WiredBench(Store store) {
        Clock clock = Clock.systemDefaultZone();
        ChangeBoard board = new ChangeBoard();
        plugins = new HandFilledCatalogue(board, clock);
        Catalogue catalogue = plugins.catalogue();
        useCases.put(Changes.class, board);
        useCases.put(Catalogue.class, catalogue);
        Areas areas = InstalledAreas.unmapped(store, board, clock);
        useCases.put(Areas.class, areas);
        useCases.put(Casework.class, new AuditedCasework(store, catalogue, board, new PlainProgramme(), areas, clock));
        useCases.put(Assessments.class, new ScoringAssessments(store, catalogue, board, clock));
        useCases.put(Schedules.class, new KeptSchedules(store, catalogue, board, clock));
        useCases.put(Strands.class, new AuditedStrands(store, catalogue, board, clock));
        useCases.put(Alerts.class, new WatchedAlerts(store, board, AlertRules.usual(), clock));
        useCases.put(Goals.class, new KeptGoals(store, board, clock));
        useCases.put(Notes.class, new SignedNotes(store, board, clock));
        useCases.put(Consents.class, new DatedConsents(store, board, clock));
        useCases.put(SafetyPlans.class, new EditionedSafetyPlans(store, new PlainProgramme(), board, clock));
        useCases.put(Letters.class, new KeptLetters(store, new PlainProgramme(), board, clock));
        useCases.put(Contacts.class, new CorrectedContacts(store, catalogue, board, clock));
        useCases.put(Groups.class, new RegisteredGroups(store, catalogue, board, clock));
        useCases.put(Workforce.class, new RecordedWorkforce(store, catalogue, board, clock));
        useCases.put(Drafts.class, new KeptDrafts(store, clock));
        useCases.put(Invitations.class, new MadeInvitations(store, catalogue, board, clock));
        useCases.put(OwnPhone.class, new HeldLinks(store, catalogue, board, clock));
        useCases.put(AuditLog.class, new StoredAuditLog(store));
        useCases.put(
                Evaluations.class,
                new ControlledEvaluations(store, catalogue, new PlainProgramme(), new InstalledRenderers(), clock));
    }

    @Override
    public Subscription install(Instrument instrument) {
        return plugins.install(instrument);
    }

    @Override
    public Subscription install(InterventionType intervention) {
        return plugins.install(intervention);
    }

    @Override
    public Subscription install(Report report) {
        return plugins.install(report);
    }

    @Override
    public Catalogue catalogue() {
        return useCase(Catalogue.class);
    }

    @Override
    public Casework casework() {
        return useCase(Casework.class);
    }

    @Override
    public Assessments assessments() {
        return useCase(Assessments.class);
    }

    @Override
    public Alerts alerts() {
        return useCase(Alerts.class);
    }

    @Override
    public Evaluations evaluations() {
        return useCase(Evaluations.class);
    }

    @Override
    public <T> T useCase(Class<T> type) {
        Object found = useCases.get(type);
        if (found == null) {
            throw new IllegalArgumentException("there is no use case " + type.getName() + " on the workbench");
        }
        return type.cast(found);
    }
}
