package org.hearth.core.area;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.core.change.ChangePublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables that {@code etc/org.hearth.areas.cfg} names, read in the background: until they are there, families are saved
 * without a decile, and {@link #apply} fills it in. Other tables are taken while everybody goes on.
 */
@Component(configurationPid = AreaConfiguration.PID)
@Designate(ocd = AreaConfiguration.class)
public final class InstalledAreas implements Areas {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledAreas.class);
    private static final int BATCH = 200;

    private final Store store;
    private final ChangePublisher changes;
    private final Clock clock;
    private volatile AreaTables tables = AreaTables.NONE;
    private Thread reader = Thread.currentThread();

    @Activate
    public InstalledAreas(
            @Reference Store store,
            @Reference ChangePublisher changes,
            @Reference Clock clock,
            AreaConfiguration configuration) {
        this(store, changes, clock);
        modify(configuration);
    }

    private InstalledAreas(Store store, ChangePublisher changes, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    /** Areas of those tables, which were read already. */
    static InstalledAreas of(Store store, ChangePublisher changes, Clock clock, AreaTables tables) {
        InstalledAreas areas = new InstalledAreas(store, changes, clock);
        areas.tables = tables;
        return areas;
    }

    /** Areas without any table, for a workbench. */
    public static Areas unmapped(Store store, ChangePublisher changes, Clock clock) {
        return of(store, changes, clock, AreaTables.NONE);
    }

    /** Takes other tables. */
    @Modified
    final synchronized void modify(AreaConfiguration said) {
        stop();
        AreaTables.Files files = new AreaTables.Files(
                Path.of(System.getProperty("karaf.etc", "etc")),
                said.postcodes(),
                said.deprivation(),
                said.edition(),
                said.authorities());
        if (files.none()) {
            tables = AreaTables.NONE;
            return;
        }
        tables = AreaTables.READING;
        reader = Thread.ofVirtual().name("hearth-areas").start(() -> read(files));
    }

    private void read(AreaTables.Files files) {
        AreaTables fresh = AreaTables.read(files);
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        tables = fresh;
        fresh.problems().forEach(problem -> LOG.error("{}", problem));
        LOG.info(
                "{} {} postcodes, {} neighbourhoods, indices of {}",
                fresh.state(),
                fresh.postcodes().size(),
                fresh.indices().deciles().size(),
                fresh.indices().vintage());
    }

    /** Stops reading. */
    @Deactivate
    synchronized void stop() {
        if (reader.isVirtual()) {
            reader.interrupt();
        }
    }

    @Override
    public Located locate(String postcode, String neighbourhood) {
        return tables.locate(postcode, neighbourhood);
    }

    @Override
    public Tables tables() {
        return tables.summary();
    }

    @Override
    public int apply(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("The tables are applied by administrators. Ask yours, please.");
        }
        AreaTables known = tables;
        if (!known.ready()) {
            throw new Refused("{0} There is nothing to look up yet.", known.state());
        }
        int filled = 0;
        Optional<FamilyId> after = Optional.empty();
        List<FamilyId> looked;
        do {
            Optional<FamilyId> from = after;
            Batch batch = store.write(records -> batch(records, known, from));
            looked = batch.looked();
            batch.filled().forEach(family -> changes.publish(new Change.FamilyChanged(family)));
            filled += batch.filled().size();
            after = looked.isEmpty() ? after : Optional.of(looked.getLast());
        } while (!looked.isEmpty());
        int all = filled;
        store.write(records -> {
            records.add(new AuditEntry(
                    clock.instant(),
                    actor.name(),
                    "looked up in the tables how deprived the areas of " + all + " families are",
                    Optional.empty()));
            return all;
        });
        return filled;
    }

    private record Batch(List<FamilyId> looked, List<FamilyId> filled) {}

    private static Batch batch(Records records, AreaTables known, Optional<FamilyId> after) {
        List<Family> families = records.withoutDeprivation(after, BATCH);
        List<FamilyId> filled = families.stream()
                .filter(family -> fill(records, known, family))
                .map(Family::id)
                .toList();
        return new Batch(families.stream().map(Family::id).toList(), filled);
    }

    private static boolean fill(Records records, AreaTables known, Family family) {
        Area area = family.area();
        if (area.postcode().isBlank()) {
            return false;
        }
        Located located = known.locate(area.postcode(), area.neighbourhood());
        if (located.finding() != Finding.FOUND) {
            return false;
        }
        records.replace(family.withArea(located.area()));
        return true;
    }
}
