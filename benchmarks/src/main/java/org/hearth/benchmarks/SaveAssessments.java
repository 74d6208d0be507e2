package org.hearth.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.api.bench.Workbench;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.programme.Referral;
import org.hearth.persistence.JpaStore;
import org.hearth.persistence.database.Settings;

/**
 * Saves questionnaires through the use case into the embedded store, and prints how long a save takes:
 * {@code SaveAssessments [HOW_MANY]}. Every save is scored, raises its alerts, leaves its trace and is on disk when it
 * returns.
 */
public final class SaveAssessments {
    private static final Actor WORKER = new Actor("worker", "A Worker", Set.of(Role.PRACTITIONER));
    private static final int FAMILIES = 500;
    private static final int WARM_UP = 500;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final Casework casework;
    private final Assessments assessments;
    private final List<Instrument> instruments;
    private final List<Family> families = new ArrayList<>();

    private SaveAssessments(Casework casework, Assessments assessments, List<Instrument> instruments) {
        this.casework = casework;
        this.assessments = assessments;
        this.instruments = instruments;
    }

    /** Measures with one person saving, and with four at once. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4_000;
        Path folder = Files.createTempDirectory(Path.of(".").toAbsolutePath().normalize(), ".saving");
        try (JpaStore store =
                new JpaStore(new Settings("", "", "", folder, 10, Duration.ofSeconds(2), Duration.ofSeconds(20)))) {
            Workbench.Bench bench = ServiceLoader.load(Workbench.class)
                    .findFirst()
                    .orElseThrow()
                    .over(store);
            new SourcePlugins().installOn(bench);
            SaveAssessments saving = new SaveAssessments(
                    bench.casework(), bench.assessments(), bench.catalogue().instruments());
            saving.register();
            saving.save(0, WARM_UP);
            print("one at a time", saving.save(WARM_UP, count));
            print("four at once", saving.saveTogether(WARM_UP + count, count, 4));
        }
    }

    private void register() {
        for (int i = 0; i < FAMILIES; i++) {
            Person carer = new Person(
                    PersonId.create(), Person.Role.CARER, "Carer " + i, "", Optional.empty(), Optional.empty());
            families.add(casework.register(
                    WORKER,
                    new NewFamily(List.of(carer), "", new Referral(FIRST, ""), Optional.of(WORKER.username()), "")));
        }
    }

    /** Saves so many, from that number on, and gives how long each took. */
    private long[] save(int from, int count) {
        SplittableRandom random = new SplittableRandom(from);
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            NewAssessment form = form(from + i, random);
            long start = System.nanoTime();
            assessments.record(WORKER, form);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private long[] saveTogether(int from, int count, int people) throws InterruptedException, ExecutionException {
        List<Future<long[]>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            int each = count / people;
            for (int i = 0; i < people; i++) {
                int begin = from + i * each;
                all.add(threads.submit(() -> save(begin, each)));
            }
        }
        long[] nanos = new long[0];
        for (Future<long[]> one : all) {
            int before = nanos.length;
            nanos = Arrays.copyOf(nanos, before + one.get().length);
            System.arraycopy(one.get(), 0, nanos, before, one.get().length);
        }
        return nanos;
    }

    /** Each number is another family, instrument or day, as no form may be saved twice. */
    private NewAssessment form(int number, SplittableRandom random) {
        Family family = families.get(number % FAMILIES);
        Instrument instrument = instruments.get(number / FAMILIES % instruments.size());
        Map<Integer, Double> answers = new HashMap<>();
        for (Item item : instrument.definition().items()) {
            answers.put(
                    item.number(),
                    item.options().get(random.nextInt(item.options().size())).score());
        }
        return new NewAssessment(
                family.id(),
                family.carers().getFirst().id(),
                FIRST.plusDays(number / FAMILIES),
                instrument.definition().respondent(),
                instrument.definition().id(),
                instrument.definition().version(),
                new Responses.Answers(answers),
                "talked about it");
    }

    @SuppressWarnings("SystemOut") // what it measured is for a terminal
    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%-14s %6d saves   p50 %6.2f ms   p95 %6.2f ms   p99 %6.2f ms   max %7.2f ms%n",
                what, nanos.length, millis(nanos, 0.5), millis(nanos, 0.95), millis(nanos, 0.99), millis(nanos, 1));
    }

    private static double millis(long[] sorted, double share) {
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }
}
