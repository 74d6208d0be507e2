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
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.Groups;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.Notes;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.casework.Schedules;
import org.hearth.api.casework.Subscription;
import org.hearth.api.casework.Workforce;
import org.hearth.api.identity.Accounts;
import org.hearth.demonstration.family.Desk;
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
 * <p>The accounts come last: nobody can sign in before everything is there, and what was interrupted goes on at the next
 * start. When it is done it leaves {@code demonstration-accounts.txt} in the data folder, for whoever starts Hearth to read.
 */
@Component(
        immediate = true,
        service = {})
public final class DemonstrationFamilies {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationFamilies.class);

    private final Accounts accounts;
    private final Desk desk;
    private final Clock clock;
    private final Path announcement;
    private final Path begun;
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
            @Reference Goals goals,
            @Reference Notes notes,
            @Reference Consents consents,
            @Reference SafetyPlans plans,
            @Reference Letters letters,
            @Reference Invitations invitations,
            @Reference Schedules schedules,
            @Reference Groups groups,
            @Reference Workforce workforce,
            @Reference Catalogue catalogue,
            @Reference Changes changes,
            @Reference Clock clock) {
        this(
                accounts,
                new Desk(
                        casework,
                        assessments,
                        goals,
                        notes,
                        consents,
                        plans,
                        letters,
                        invitations,
                        schedules,
                        groups,
                        workforce,
                        catalogue),
                changes,
                clock,
                Path.of(System.getProperty("karaf.data", System.getProperty("java.io.tmpdir"))),
                Boolean.getBoolean("hearth.demo"));
    }

    DemonstrationFamilies(Accounts accounts, Desk desk, Changes changes, Clock clock, Path data, boolean wanted) {
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
        announcement = data.resolve("demonstration-accounts.txt");
        begun = data.resolve("demonstration-begun.txt");
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
        if (done || !Recording.isPossible(desk.catalogue())) {
            return;
        }
        done = true;
        try {
            if (accounts.isEmpty()) {
                int families = new Recording(desk, firstDay())
                        .record(List.of(DemonstrationAccounts.PRACTITIONER, DemonstrationAccounts.LEAD));
                DemonstrationAccounts.make(accounts);
                Files.write(announcement, DemonstrationAccounts.described());
                LOG.info("{} made-up families are there, and accounts to look at them", families);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The demonstration is incomplete. Start again, and it goes on where it stopped", e);
        }
    }

    /** The day as which everything is recorded: that of the first attempt, so that another one keeps nothing twice. */
    private LocalDate firstDay() throws IOException {
        if (Files.exists(begun)) {
            return LocalDate.parse(Files.readString(begun).strip());
        }
        LocalDate today = LocalDate.now(clock);
        Files.writeString(begun, today + System.lineSeparator());
        return today;
    }
}
