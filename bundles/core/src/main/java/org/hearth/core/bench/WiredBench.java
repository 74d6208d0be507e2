package org.hearth.core.bench;

import org.hearth.api.bench.Workbench.Bench;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Evaluations;
import org.hearth.api.casework.Subscription;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;
import org.hearth.api.store.Store;
import org.hearth.core.casework.AuditedCasework;
import org.hearth.core.casework.ScoringAssessments;
import org.hearth.core.casework.WatchedAlerts;
import org.hearth.core.catalogue.HandFilledCatalogue;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.evaluation.ControlledEvaluations;
import org.hearth.core.evaluation.InstalledRenderers;

/** The core's use cases over one store. Nobody listens to their changes. */
final class WiredBench implements Bench {
    private final HandFilledCatalogue plugins;
    private final Casework casework;
    private final Assessments assessments;
    private final Alerts alerts;
    private final Evaluations evaluations;

    WiredBench(Store store) {
        ChangePublisher nobody = change -> {};
        plugins = new HandFilledCatalogue(nobody);
        casework = new AuditedCasework(store, plugins.catalogue(), nobody);
        assessments = new ScoringAssessments(store, plugins.catalogue(), nobody);
        alerts = new WatchedAlerts(store, nobody);
        evaluations =
                new ControlledEvaluations(store, plugins.catalogue(), new PlainProgramme(), new InstalledRenderers());
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
        return plugins.catalogue();
    }

    @Override
    public Casework casework() {
        return casework;
    }

    @Override
    public Assessments assessments() {
        return assessments;
    }

    @Override
    public Alerts alerts() {
        return alerts;
    }

    @Override
    public Evaluations evaluations() {
        return evaluations;
    }
}
