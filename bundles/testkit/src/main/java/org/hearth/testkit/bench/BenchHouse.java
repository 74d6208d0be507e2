package org.hearth.testkit.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.hearth.api.bench.Workbench;
import org.hearth.api.bench.Workbench.Bench;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.document.Publication;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Referral;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.store.Store;
import org.hearth.memory.MemoryStore;
import org.hearth.testkit.fixture.Families;
import org.hearth.testkit.fixture.TallyReport;

/** The real use cases over a store in memory, with two colleagues and a tally of what is recorded. */
public final class BenchHouse {
    /** Records contacts and questionnaires. */
    public static final Actor WORKER = new Actor("wren", "Wren Ashby", Set.of(Role.PRACTITIONER));

    private static final Actor MANAGER = new Actor("linden", "Linden Marsh", Set.of(Role.MANAGER));
    private static final int DAYS_KNOWN = 200;

    private final Store store = new MemoryStore();
    private final Bench bench;

    /** A house without plug-ins but the tally. */
    public BenchHouse() {
        bench = bench(store);
        bench.install(new TallyReport());
    }

    /** The use cases over a store, found without OSGi. */
    public static Bench bench(Store store) {
        return ServiceLoader.load(Workbench.class)
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected the use cases on the class path, but found none; add"
                        + " org.hearth.core to the test's dependencies"))
                .over(store);
    }

    /** The use cases. */
    public Bench bench() {
        return bench;
    }

    /** Registers a made-up family that has been known for some months. */
    public Family family() {
        LocalDate since = LocalDate.now().minusDays(DAYS_KNOWN);
        Family made = Families.of("Carer Example")
                .baby("Baby Example", since.minusDays(1))
                .since(since)
                .build();
        return bench.casework()
                .register(
                        WORKER,
                        new NewFamily(
                                List.copyOf(made.people()), "", new Referral(since, ""), Optional.<String>empty(), ""));
    }

    /** The carer of a family. */
    public static Person carer(Family family) {
        return family.carers().getFirst();
    }

    /** Everything that a family's page shows. */
    public List<?> timeline(FamilyId family) {
        Casework casework = bench.casework();
        return casework.timeline(WORKER, family);
    }

    /** What reports read. */
    public EvaluationData data() {
        return store.read(records -> {
            EvaluationDataBuilder builder = new EvaluationDataBuilder();
            records.stream(builder);
            return builder.build();
        });
    }

    /** What the tally says now, after disclosure control. */
    public ReportDocument tally() {
        Publication publication = bench.evaluations().run(MANAGER, List.of("tally"), ReportRequest.plain());
        return publication.reports().getFirst();
    }
}
