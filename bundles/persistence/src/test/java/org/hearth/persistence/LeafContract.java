package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Leaf;
import org.hearth.api.programme.LeafKind;
import org.hearth.api.programme.PersonId;
import org.hearth.api.store.Records;
import org.junit.jupiter.api.Test;

/** What every store promises of the leaves of the file. */
abstract class LeafContract extends OnAStore {
    private static final LocalDate DAY = Samples.DAY;

    LeafContract(StoreContract contract) {
        super(contract);
    }

    /** A leaf that has a component of every sort. */
    @LeafKind("test-page")
    record PageLeaf(
            UUID id,
            long version,
            Optional<FamilyId> family,
            LocalDate on,
            String name,
            Optional<LocalTime> at,
            Instant moment,
            OptionalInt minutes,
            Set<PersonId> people,
            List<Line> lines,
            Map<String, List<Line>> byWord,
            Contact.Medium medium)
            implements Leaf<PageLeaf> {

        record Line(String words, Optional<LocalDate> until, boolean done) {}

        static PageLeaf of(Optional<FamilyId> family, LocalDate on, String name) {
            Line open = new Line("“Words” ← ملاحظة 🌱\nand more", Optional.empty(), false);
            Line done = new Line("", Optional.of(DAY), true);
            return new PageLeaf(
                    UUID.randomUUID(),
                    0,
                    family,
                    on,
                    name,
                    Optional.of(LocalTime.of(1, 30, 0, 5)),
                    Samples.MOMENT,
                    OptionalInt.of(45),
                    Set.of(PersonId.create(), PersonId.create()),
                    List.of(open, done),
                    Map.of("a", List.of(done), "b", List.of()),
                    Contact.Medium.VIDEO);
        }

        PageLeaf named(String other) {
            return new PageLeaf(
                    id,
                    version,
                    family,
                    on,
                    other,
                    Optional.empty(),
                    moment,
                    OptionalInt.empty(),
                    Set.of(),
                    lines,
                    byWord,
                    medium);
        }

        @Override
        public Optional<FamilyId> about() {
            return family;
        }

        @Override
        public LocalDate listedOn() {
            return on;
        }

        @Override
        public String key() {
            return name;
        }

        @Override
        public PageLeaf withVersion(long kept) {
            return new PageLeaf(id, kept, family, on, name, at, moment, minutes, people, lines, byWord, medium);
        }
    }

    @LeafKind(value = "test-draft", passing = true)
    record DraftLeaf(UUID id, long version, LocalDate listedOn, String text) implements Leaf<DraftLeaf> {
        @Override
        public Optional<FamilyId> about() {
            return Optional.empty();
        }

        @Override
        public DraftLeaf withVersion(long kept) {
            return new DraftLeaf(id, kept, listedOn, text);
        }
    }

    private <L extends Leaf<L>> L kept(L leaf) {
        return store().write(records -> records.leaves().add(leaf));
    }

    private <L extends Leaf<L>> L replaced(L leaf) {
        return store().write(records -> records.leaves().replace(leaf));
    }

    private Optional<PageLeaf> found(PageLeaf leaf) {
        return store().read(records -> records.leaves().find(PageLeaf.class, leaf.id()));
    }

    private FamilyId family() {
        Family family = store().write(records -> records.add(Samples.family("Leaf One")));
        return family.id();
    }

    private static String anyName() {
        return UUID.randomUUID().toString();
    }

    @Test
    void comesBackWithAllThatIsInIt() {
        PageLeaf leaf = kept(PageLeaf.of(Optional.of(family()), DAY, anyName()));

        assertThat(leaf.version()).isEqualTo(1);
        assertThat(found(leaf)).contains(leaf);
        Optional<PageLeaf> byKey = store().read(records -> records.leaves().withKey(PageLeaf.class, leaf.key()));
        assertThat(byKey).contains(leaf);
    }

    @Test
    void isReplacedByWhoeverReadItsLatestVersion() {
        PageLeaf first = kept(PageLeaf.of(Optional.empty(), DAY, anyName()));
        PageLeaf second = replaced(first.named(anyName()));

        assertThat(second.version()).isEqualTo(2);
        assertThat(found(first)).contains(second);
        assertThatThrownBy(() -> replaced(first.named(anyName()))).isInstanceOf(EditedMeanwhile.class);
        assertThat(found(first)).as("nothing of the second attempt").contains(second);
        Optional<PageLeaf> former = store().read(records -> records.leaves().withKey(PageLeaf.class, first.key()));
        assertThat(former).as("its former key is free").isEmpty();
    }

    @Test
    void isKeptOnceUnderItsIdentityAndItsKey() {
        PageLeaf leaf = kept(PageLeaf.of(Optional.empty(), DAY, anyName()));

        assertThatThrownBy(() -> kept(leaf.named(anyName()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> kept(PageLeaf.of(Optional.empty(), DAY, leaf.key())))
                .isInstanceOf(Refused.class);
        kept(PageLeaf.of(Optional.empty(), DAY, ""));
        kept(PageLeaf.of(Optional.empty(), DAY, ""));
    }

    @Test
    void isKeptOnceWhenManyWriteItAtTheSameMoment() throws Exception {
        String key = anyName();
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            attempts.add(() -> {
                try {
                    kept(PageLeaf.of(Optional.empty(), DAY, key));
                    return true;
                } catch (Refused | EditedMeanwhile meanwhile) {
                    return false;
                }
            });
        }
        int kept = 0;
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> attempt : writers.invokeAll(attempts)) {
                kept += attempt.get() ? 1 : 0;
            }
        }
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void needsItsFamily() {
        assertThatThrownBy(() -> kept(PageLeaf.of(Optional.of(FamilyId.create()), DAY, anyName())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> replaced(PageLeaf.of(Optional.empty(), DAY, anyName())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isListedAboutItsFamilyTheNewestFirst() {
        FamilyId family = family();
        PageLeaf old = kept(PageLeaf.of(Optional.of(family), DAY.minusDays(1), anyName()));
        PageLeaf first = kept(PageLeaf.of(Optional.of(family), DAY, anyName()));
        PageLeaf second = kept(PageLeaf.of(Optional.of(family), DAY, anyName()));
        kept(PageLeaf.of(Optional.of(family()), DAY, anyName()));

        List<PageLeaf> about = store().read(records -> records.leaves().about(family, PageLeaf.class));
        assertThat(about).containsExactly(second, first, old);
    }

    @Test
    void isListedBetweenDaysAPageAtATime() {
        LocalDate far = DAY.plusYears(70);
        PageLeaf first = kept(PageLeaf.of(Optional.empty(), far, anyName()));
        PageLeaf second = kept(PageLeaf.of(Optional.empty(), far.plusDays(1), anyName()));
        PageLeaf third = kept(PageLeaf.of(Optional.empty(), far.plusDays(2), anyName()));

        Page<PageLeaf> page = between(far, far.plusDays(2), 0, 2);
        assertThat(page.rows()).containsExactly(third, second);
        assertThat(page.total()).isEqualTo(3);
        assertThat(between(far, far.plusDays(2), 2, 2).rows()).containsExactly(first);
        assertThat(between(far.plusDays(1), far.plusDays(1), 0, 2).rows()).containsExactly(second);
    }

    private Page<PageLeaf> between(LocalDate from, LocalDate to, int offset, int limit) {
        return store().read(records -> records.leaves().between(PageLeaf.class, from, to, offset, limit));
    }

    @Test
    void isForgottenOnlyIfItsKindIsAPassingOne() {
        DraftLeaf draft = kept(new DraftLeaf(UUID.randomUUID(), 0, DAY, "as typed"));
        PageLeaf page = kept(PageLeaf.of(Optional.empty(), DAY, anyName()));

        store().write(records -> {
            records.leaves().discard(DraftLeaf.class, draft.id());
            records.leaves().discard(DraftLeaf.class, UUID.randomUUID());
            return true;
        });
        Optional<DraftLeaf> gone = store().read(records -> records.leaves().find(DraftLeaf.class, draft.id()));
        assertThat(gone).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().write((Records records) -> {
                    records.leaves().discard(PageLeaf.class, page.id());
                    return true;
                }));
        assertThat(found(page)).contains(page);
    }

    @Test
    void aPassingOneChangesNoReport() {
        long before = store().dataVersion();
        kept(new DraftLeaf(UUID.randomUUID(), 0, DAY, "as typed"));
        assertThat(store().dataVersion()).isEqualTo(before);

        kept(PageLeaf.of(Optional.empty(), DAY, anyName()));
        assertThat(store().dataVersion()).isGreaterThan(before);
    }
}
