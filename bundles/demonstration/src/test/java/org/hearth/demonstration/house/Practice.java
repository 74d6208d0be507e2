package org.hearth.demonstration.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hearth.api.bench.Workbench.Bench;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.Groups;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.Notes;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.casework.Schedules;
import org.hearth.api.casework.Workforce;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Leaf;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.store.Records;
import org.hearth.demonstration.family.Desk;
import org.hearth.memory.MemoryStore;
import org.hearth.testkit.bench.BenchHouse;
import org.hearth.testkit.check.DefinitionFile;

/** The real use cases over a store in memory, with plug-ins of this source tree that are installed one by one. */
public final class Practice {
    private static final Path BUNDLES = Path.of("..");
    private static final Actor READER = new Actor("reader", "Reader", Set.of(Role.SAFEGUARDING_LEAD));

    private final MemoryStore store = new MemoryStore();
    private final Bench bench = BenchHouse.bench(store);

    /** With every instrument and every kind of support. */
    public static Practice complete() {
        Practice practice = new Practice();
        plugins("instruments").forEach(practice::installInstrument);
        plugins("interventions").forEach(practice::installIntervention);
        return practice;
    }

    private static List<String> plugins(String kind) {
        try (Stream<Path> folders = Files.list(BUNDLES.resolve(kind))) {
            return folders.filter(folder -> Files.exists(yaml(folder)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path yaml(Path folder) {
        String kind = folder.getParent().getFileName().toString();
        return folder.resolve("src/main/resources").resolve(kind.substring(0, kind.length() - 1) + ".yaml");
    }

    private static String text(String kind, String id) {
        try {
            return Files.readString(yaml(BUNDLES.resolve(kind).resolve(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void installInstrument(String id) {
        Definitions reader = DefinitionFile.reader();
        bench.install(
                Instrument.of(reader.instrument(id, text("instruments", id)).definition()));
    }

    public void installIntervention(String id) {
        bench.install(DefinitionFile.reader().intervention(id, text("interventions", id)));
    }

    public Changes changes() {
        return bench.useCase(Changes.class);
    }

    public Casework casework() {
        return bench.casework();
    }

    public Desk desk() {
        return desk(bench.casework());
    }

    /** Everything as it is, but with another way of working with families. */
    public Desk desk(Casework casework) {
        return new Desk(
                casework,
                bench.assessments(),
                bench.useCase(Goals.class),
                bench.useCase(Notes.class),
                bench.useCase(Consents.class),
                bench.useCase(SafetyPlans.class),
                bench.useCase(Letters.class),
                bench.useCase(Invitations.class),
                bench.useCase(Schedules.class),
                bench.useCase(Groups.class),
                bench.useCase(Workforce.class),
                bench.catalogue());
    }

    public List<Family> families() {
        return bench
                .casework()
                .find(READER, new FamilyQuery("", Optional.empty(), Optional.empty(), 0, 200))
                .rows()
                .stream()
                .map(FamilySummary::id)
                .map(id -> store.read(records -> records.family(id)).orElseThrow())
                .toList();
    }

    public List<Contact> contacts() {
        return all((records, family) -> records.contacts(family.id()));
    }

    public List<Assessment> assessments() {
        return all((records, family) -> records.assessments(family.id()));
    }

    public List<SupportChange> turns() {
        return all((records, family) -> records.supportChanges(family.id()));
    }

    /** What lies in every family's file. */
    public <T> List<T> all(BiFunction<Records, Family, List<T>> of) {
        return families().stream()
                .flatMap(family -> store.<List<T>>read(records -> of.apply(records, family)).stream())
                .toList();
    }

    /** The leaves of a kind in every family's file. */
    public <L extends Leaf<L>> List<L> leaves(Class<L> kind) {
        return all((records, family) -> records.leaves().about(family.id(), kind));
    }
}
