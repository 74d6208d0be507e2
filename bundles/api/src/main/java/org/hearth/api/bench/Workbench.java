package org.hearth.api.bench;

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
import org.osgi.annotation.versioning.ProviderType;

/** Sets up the use cases, the very ones that run in a distribution, for a test without OSGi. */
@ProviderType
public interface Workbench {

    /** The use cases over that store, with nothing installed. */
    Bench over(Store store);

    /** Use cases that belong together, and the plug-ins that they know. */
    @ProviderType
    interface Bench {

        /** Installs an instrument; closing what this returns uninstalls it. */
        Subscription install(Instrument instrument);

        /** Installs an intervention type; closing what this returns uninstalls it. */
        Subscription install(InterventionType intervention);

        /** Installs a report; closing what this returns uninstalls it. */
        Subscription install(Report report);

        /** What is installed. */
        Catalogue catalogue();

        /** Working with families. */
        Casework casework();

        /** Recording questionnaires. */
        Assessments assessments();

        /** The alerts that questionnaires raised. */
        Alerts alerts();

        /** Running reports, with disclosure control. */
        Evaluations evaluations();

        /**
         * Any of the use cases by its type, such as {@code AuditLog.class} or {@code Changes.class}.
         *
         * @throws IllegalArgumentException if the core has no such use case, or one that does not come with a workbench
         */
        <T> T useCase(Class<T> type);
    }
}
