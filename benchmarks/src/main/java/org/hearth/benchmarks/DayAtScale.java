package org.hearth.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.hearth.core.casework.AuditedCasework;
import org.hearth.core.change.ChangeBoard;
import org.hearth.persistence.JpaStore;
import org.hearth.persistence.database.Settings;
import org.jspecify.annotations.Nullable;

/** Measures what a practitioner waits for when there are very many families: today, lists, search and a family's record. */
public final class DayAtScale {
    private static final int WARM_UP = 40;
    private static final int TIMES = 200;
    private static final int YEARS_OF_CONTACTS = 2_000;
    private static final FamilyId OF_TEN_YEARS = new FamilyId(new UUID(1, 7));

    private final Casework casework;
    private final Map<String, IntConsumer> questions = new LinkedHashMap<>();

    private DayAtScale(Casework casework) {
        this.casework = casework;
        questions.put("today", i -> casework.today(worker(i)));
        questions.put("today, a fifth of all families", i -> casework.today(named("busy")));
        questions.put("my families, another page", i -> casework.mine(named("busy"), 24, 12));
        questions.put("families", i -> find("", Optional.empty(), Optional.empty(), 0));
        questions.put("families, fourth page", i -> find("", Optional.empty(), Optional.empty(), 150));
        questions.put("families, mine", i -> find("", Optional.of("busy"), Optional.empty(), 0));
        questions.put("families, resting", i -> find("", Optional.empty(), Optional.of(Support.State.RESTING), 0));
        questions.put("search, one letter", i -> find("m", Optional.empty(), Optional.empty(), 0));
        questions.put("search, a first name", i -> find("nadia", Optional.empty(), Optional.empty(), 0));
        questions.put("search, two words", i -> find("nadia marsh", Optional.empty(), Optional.empty(), 0));
        questions.put("search, a rare name", i -> find("marsh" + i, Optional.empty(), Optional.empty(), 0));
        questions.put("a family's record", i -> open(new FamilyId(new UUID(1, 1_000L + i * 37L))));
        questions.put("a family of ten years", i -> open(OF_TEN_YEARS));
    }

    /** The first argument is how many families there are, the second {@code postgresql} or {@code embedded}. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        int families = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        if (arguments.length > 1 && arguments[1].equals("postgresql")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                String url = server.getJdbcUrl("postgres", "postgres");
                measure(families, url, DriverManager.getConnection(url + "&reWriteBatchedInserts=true"), Path.of("."));
            }
        } else {
            Path folder =
                    Files.createTempDirectory(Path.of(".").toAbsolutePath().normalize(), ".day");
            measure(families, "", null, folder);
        }
    }

    private static void measure(int families, String url, @Nullable Connection given, Path folder)
            throws SQLException, InterruptedException, ExecutionException {
        Settings settings = new Settings(url, "", "", folder, 10, Duration.ofSeconds(10), Duration.ofSeconds(60));
        try (JpaStore store = new JpaStore(settings)) {
            store.read(records -> records.countOpenAlerts());
            try (Connection connection = given == null
                    ? DriverManager.getConnection("jdbc:hsqldb:file:" + folder.resolve("hearth"), "SA", "")
                    : given) {
                new CrowdOfFamilies(connection, families, LocalDate.now()).fill();
                if (given != null) {
                    connection.setAutoCommit(true);
                    connection.createStatement().execute("analyze");
                }
            }
            store.write(records -> {
                for (int i = 0; i < YEARS_OF_CONTACTS; i++) {
                    records.add(contact(i));
                }
                return true;
            });
            DayAtScale day = new DayAtScale(
                    new AuditedCasework(store, new SourcePlugins(), new ChangeBoard(), PlainProgramme.SAYS_NOTHING));
            for (int people : List.of(1, 8)) {
                day.measure(people);
            }
        }
    }

    private static Contact contact(int i) {
        return new Contact(
                ContactId.create(),
                OF_TEN_YEARS,
                LocalDate.now().minusDays(i),
                Optional.empty(),
                "baby-massage",
                "Baby massage",
                Set.of(),
                Contact.Medium.FACE_TO_FACE,
                Contact.Outcome.ATTENDED,
                OptionalInt.of(45),
                "Wren Ashby",
                Map.of("What we did", "Sang songs and watched the baby follow"),
                "A note of some length, so that the record weighs what records weigh.");
    }

    private void find(String text, Optional<String> worker, Optional<Support.State> state, int offset) {
        casework.find(worker(0), new FamilyQuery(text, worker, state, offset, 50));
    }

    private void open(FamilyId family) {
        casework.open(worker(1), family);
        casework.summary(worker(1), family);
        casework.timeline(worker(1), family);
    }

    private static Actor worker(int i) {
        return named("worker-" + i % CrowdOfFamilies.WORKERS);
    }

    private static Actor named(String username) {
        return new Actor(username, username, Set.of(Role.PRACTITIONER));
    }

    private void measure(int people) throws InterruptedException, ExecutionException {
        for (Map.Entry<String, IntConsumer> question : questions.entrySet()) {
            for (int i = 0; i < WARM_UP; i++) {
                question.getValue().accept(i);
            }
            List<Future<long[]>> all = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
                for (int i = 0; i < people; i++) {
                    int from = i * TIMES;
                    all.add(threads.submit(() -> times(question.getValue(), from)));
                }
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<long[]> one : all) {
                Arrays.stream(one.get()).forEach(nanos::add);
            }
            print(people, question.getKey(), nanos.stream().sorted().toList());
        }
    }

    private static long[] times(IntConsumer question, int from) {
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            question.accept(from + i);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    @SuppressWarnings("SystemOut") // what it measured is for a terminal
    private static void print(int people, String what, List<Long> sorted) {
        System.out.printf(
                "%d at once | %-32s | p50 %7.1f ms | p95 %7.1f ms%n",
                people, what, millis(sorted, 0.5), millis(sorted, 0.95));
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
