package org.hearth.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Subscription;
import org.hearth.api.identity.Accounts;
import org.hearth.demonstration.family.Recording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty store with made-up families and accounts, once the plug-ins that they need are there. Does nothing unless
 * {@code hearth.demo} is {@code true}, and nothing where anybody has an account.
 *
 * <p>When it is done it leaves {@code demonstration-accounts.txt} in the data folder, for whoever starts Hearth to read.
 */
@Component(
        immediate = true,
        service = {})
public final class DemonstrationFamilies {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationFamilies.class);

    private final Accounts accounts;
    private final Casework casework;
    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Path announcement;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "hearth-demonstration"));
    private final Subscription subscription;
    private boolean done;

    /** Begins as soon as the plug-ins are there. */
    @Activate
    public DemonstrationFamilies(
            @Reference Accounts accounts,
            @Reference Casework casework,
            @Reference Assessments assessments,
            @Reference Catalogue catalogue,
            @Reference Changes changes) {
        this(
                accounts,
                casework,
                assessments,
                catalogue,
                changes,
                Clock.systemDefaultZone(),
                Path.of(System.getProperty("karaf.data", System.getProperty("java.io.tmpdir"))),
                Boolean.getBoolean("hearth.demo"));
    }

    DemonstrationFamilies(
            Accounts accounts,
            Casework casework,
            Assessments assessments,
            Catalogue catalogue,
            Changes changes,
            Clock clock,
            Path data,
            boolean wanted) {
        this.accounts = accounts;
        this.casework = casework;
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.clock = clock;
        announcement = data.resolve("demonstration-accounts.txt");
        done = !wanted;
        subscription = changes.subscribe(change -> {
            if (change instanceof Change.CatalogueChanged) {
                worker.execute(this::fillOnce);
            }
        });
        worker.execute(this::fillOnce);
    }

    /** Stops; what is being recorded is recorded to its end. */
    @Deactivate
    void stop() {
        subscription.close();
        worker.close();
    }

    /** Runs on the one worker thread only. */
    private void fillOnce() {
        if (done || !Recording.isPossible(catalogue)) {
            return;
        }
        done = true;
        try {
            if (accounts.isEmpty()) {
                DemonstrationAccounts.make(accounts);
                int families = new Recording(casework, assessments, catalogue, LocalDate.now(clock))
                        .record(List.of(DemonstrationAccounts.PRACTITIONER, DemonstrationAccounts.LEAD));
                Files.write(announcement, DemonstrationAccounts.described());
                LOG.info("{} made-up families are there, and accounts to look at them", families);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The demonstration is incomplete. Delete the data folder and start again", e);
        }
    }
}
