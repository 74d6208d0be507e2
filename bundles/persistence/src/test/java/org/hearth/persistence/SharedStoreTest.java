package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Subscription;
import org.hearth.api.programme.FamilyId;
import org.hearth.persistence.database.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedStoreTest {
    private static final Change FAMILY = new Change.FamilyChanged(FamilyId.create());

    private final BlockingQueue<Change> heardHere = new LinkedBlockingQueue<>();
    private final BlockingQueue<Change> heardThere = new LinkedBlockingQueue<>();
    private EmbeddedPostgres server;
    private SharedStore here;
    private SharedStore there;

    @BeforeAll
    void startDatabase() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    void stopDatabase() throws IOException {
        server.close();
    }

    @BeforeEach
    void open() throws InterruptedException {
        here = new SharedStore(settings(server.getJdbcUrl("postgres", "postgres")));
        there = new SharedStore(settings(server.getJdbcUrl("postgres", "postgres")));
        here.listen(heardHere::add);
        there.listen(heardThere::add);
        untilHeard(here, heardThere, new Change.GroupsChanged());
        untilHeard(there, heardHere, new Change.GroupsChanged());
        heardHere.clear();
        heardThere.clear();
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void theOtherNodeHearsWhatChangedAndWhoToldItDoesNot() throws InterruptedException {
        here.tell(FAMILY);
        here.tell(new Change.AlertsChanged());

        assertThat(next(heardThere)).isEqualTo(FAMILY);
        assertThat(next(heardThere)).isEqualTo(new Change.AlertsChanged());
        there.tell(new Change.WorkforceChanged());
        assertThat(next(heardHere))
                .as("the first that came from the other node")
                .isEqualTo(new Change.WorkforceChanged());
    }

    @Test
    void whatEveryNodeSeesForItselfIsNotTold() throws InterruptedException {
        here.tell(new Change.CatalogueChanged());
        here.tell(new Change.ProgrammeChanged());
        here.tell(FAMILY);

        assertThat(next(heardThere)).isEqualTo(FAMILY);
    }

    @Test
    void whoseSubscriptionIsClosedHearsNothing() throws InterruptedException {
        BlockingQueue<Change> left = new LinkedBlockingQueue<>();
        Subscription subscription = there.listen(left::add);
        subscription.close();

        here.tell(FAMILY);

        assertThat(next(heardThere)).isEqualTo(FAMILY);
        assertThat(left).isEmpty();
    }

    @Test
    void aLostConnectionIsOpenedAgainAndWhatMayHaveBeenMissedIsToldAnew() throws SQLException, InterruptedException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'Hearth' and pid <> pg_backend_pid()");
        }

        untilHeard(there, heardThere, new Change.AlertsChanged());
        untilHeard(here, heardThere, FAMILY);
    }

    @Test
    void onTheEmbeddedStoreNobodyHears(@TempDir Path folder) {
        try (SharedStore alone =
                new SharedStore(new Settings("", "", "", folder, 2, Duration.ofSeconds(1), Duration.ofSeconds(1)))) {
            alone.listen(heardHere::add);
            alone.tell(FAMILY);

            assertThat(heardHere).isEmpty();
        }
    }

    /** Tells again and again, because a node that is just opening its line hears nothing yet. */
    private static void untilHeard(SharedStore from, BlockingQueue<Change> by, Change what)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            from.tell(what);
            @Nullable Change heard = by.poll(200, TimeUnit.MILLISECONDS);
            if (what.equals(heard)) {
                return;
            }
        }
        assertThat(by).as("what was heard within a minute").contains(what);
    }

    /** The next change but those by which the line was tried out. */
    private static Change next(BlockingQueue<Change> heard) throws InterruptedException {
        Change change = heard.poll(10, TimeUnit.SECONDS);
        while (change instanceof Change.GroupsChanged) {
            change = heard.poll(10, TimeUnit.SECONDS);
        }
        assertThat(change).as("a change within ten seconds").isNotNull();
        return change;
    }

    private static Settings settings(String url) {
        return new Settings(url, "", "", Path.of("."), 2, Duration.ofSeconds(5), Duration.ofSeconds(20));
    }
}
