package org.hearth.core.catalogue;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Subscription;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;
import org.hearth.core.change.ChangePublisher;

/** The catalogue of a workbench: the same registry, filled by calls instead of by services that come and go. */
public final class HandFilledCatalogue {
    private final PluginCatalogue catalogue;
    private final AtomicLong services = new AtomicLong();

    /** An empty one. */
    public HandFilledCatalogue(ChangePublisher changes, Clock clock) {
        catalogue = new PluginCatalogue(changes, new PluginProblems(changes), clock);
    }

    /** What is installed. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Installs an instrument until the subscription is closed. */
    public Subscription install(Instrument instrument) {
        Map<String, Object> properties = properties(instrument);
        catalogue.bindInstrument(instrument, properties);
        return () -> catalogue.unbindInstrument(instrument, properties);
    }

    /** Installs an intervention type until the subscription is closed. */
    public Subscription install(InterventionType intervention) {
        Map<String, Object> properties = properties(intervention);
        catalogue.bindIntervention(intervention, properties);
        return () -> catalogue.unbindIntervention(intervention, properties);
    }

    /** Installs a report until the subscription is closed. */
    public Subscription install(Report report) {
        Map<String, Object> properties = properties(report);
        catalogue.bindReport(report, properties);
        return () -> catalogue.unbindReport(report, properties);
    }

    private Map<String, Object> properties(Object plugin) {
        return Map.of(
                "service.id",
                services.incrementAndGet(),
                PluginCatalogue.SOURCE,
                plugin.getClass().getName());
    }
}
