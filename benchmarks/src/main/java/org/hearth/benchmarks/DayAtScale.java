package org.hearth.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.api.bench.Workbench;
import org.hearth.persistence.JpaStore;
import org.hearth.persistence.database.Settings;

/**
 * Measures what a practitioner waits for when there are very many families, for one person and for eight at once, and prints a
 * table for results.md: {@code DayAtScale [FAMILIES] [embedded|postgresql] [WORD]}. With a word, only the questions with that
 * word in their name are asked.
 */
public final class DayAtScale {
    private static final int WARM_UP = 30;
    private static final int ANSWERS = 240;
    private static final int SECONDS = 5;

    private final String store;
    private final Map<String, IntConsumer> questions;
    private final Supplier<Duration> server;

    private DayAtScale(String store, Map<String, IntConsumer> questions, Supplier<Duration> server) {
        this.store = store;
        this.questions = questions;
        this.server = server;
    }

    /** Fills a store of that kind, asks everything, and takes the store away again. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        int families = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        String kind = arguments.length > 1 ? arguments[1] : "embedded";
        String word = arguments.length > 2 ? arguments[2] : "";
        if (kind.equals("postgresql")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                String url = server.getJdbcUrl("postgres", "postgres");
                measure(families, url, url + "&reWriteBatchedInserts=true", Path.of("."), word);
            }
        } else {
            Path folder =
                    Files.createTempDirectory(Path.of(".").toAbsolutePath().normalize(), ".day");
            try {
                measure(families, "", "jdbc:hsqldb:file:" + folder.resolve("hearth"), folder, word);
            } finally {
                remove(folder);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void measure(int families, String url, String past, Path folder, String word)
            throws SQLException, InterruptedException, ExecutionException {
        Settings settings = new Settings(url, "", "", folder, 10, Duration.ofSeconds(10), Duration.ofSeconds(60));
        try (JpaStore store = new JpaStore(settings)) {
            store.read(records -> records.countOpenAlerts());
            Supplier<Duration> server;
            try (Connection connection =
                    url.isEmpty() ? DriverManager.getConnection(past, "SA", "") : DriverManager.getConnection(past)) {
                new CrowdOfFamilies(connection, families, LocalDate.now(), "made-up").fill();
                server = url.isEmpty() ? () -> Duration.ZERO : settled(connection);
            }
            Workbench.Bench bench = ServiceLoader.load(Workbench.class)
                    .findFirst()
                    .orElseThrow()
                    .over(store);
            new SourcePlugins().installOn(bench);
            new LongStory(store, bench).tell();
            new DayAtScale(url.isEmpty() ? "embedded" : "PostgreSQL", new DayQuestions(bench, families).all(), server)
                    .measure(word);
        }
    }

    /** Lets PostgreSQL count its rows, and finds the processor time that it uses from now on. */
    private static Supplier<Duration> settled(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            try (ResultSet row = statement.executeQuery("show data_directory")) {
                row.next();
                Path marker = Path.of(row.getString(1), "postmaster.pid");
                return () -> processorTime(marker);
            }
        }
    }

    private static Duration processorTime(Path marker) {
        try {
            long server = Long.parseLong(Files.readAllLines(marker).getFirst());
            return ProcessHandle.of(server).stream()
                    .flatMap(ProcessHandle::descendants)
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("SystemOut") // what it measured is for a terminal
    private void measure(String word) throws InterruptedException, ExecutionException {
        System.out.printf(
                "| %s | people | p50 ms | p95 ms | most ms | processor ms |%n|---|--:|--:|--:|--:|--:|%n", store);
        for (int people : List.of(1, 8)) {
            Stopwatch watch = new Stopwatch(people, ANSWERS / people, SECONDS, server);
            for (Map.Entry<String, IntConsumer> question : questions.entrySet()) {
                if (question.getKey().contains(word)) {
                    new Stopwatch(1, WARM_UP, 2, server).time(question.getValue());
                    Stopwatch.Took took = watch.time(question.getValue());
                    System.out.printf(
                            "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
                            question.getKey(), people, took.p50(), took.p95(), took.most(), took.processor());
                }
            }
        }
    }
}
