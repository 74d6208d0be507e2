package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises of finding families. */
abstract class SearchContract extends OnAStore {
    SearchContract(StoreContract contract) {
        super(contract);
    }

    @Test
    void pageByPageInTheOrderOfTheirNames() {
        for (String name :
                List.of("Éva Pagetest", "eva Pagetest b", "Zoe Pagetest", "Adam Pagetest", "Żaneta Pagetest")) {
            kept(Samples.keptBy("pager", name));
        }
        kept(Samples.keptBy("somebody-else", "Bea Pagetest"));

        var first = store().read(records -> records.families(mine("pagetest", 0, 2)));
        var second = store().read(records -> records.families(mine("pagetest", 2, 2)));
        var third = store().read(records -> records.families(mine("pagetest", 4, 2)));

        assertThat(first.total()).isEqualTo(5);
        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.rows().stream())
                        .map(FamilySummary::name))
                .containsExactly("Adam Pagetest", "Éva Pagetest", "eva Pagetest b", "Żaneta Pagetest", "Zoe Pagetest");
    }

    private FamilyQuery mine(String text, int offset, int limit) {
        return new FamilyQuery(text, Optional.of("pager"), Optional.of(Support.State.IN_TOUCH), offset, limit);
    }

    @ParameterizedTest
    @CsvSource({
        "LLŶR, Ffion Llŷr-ap Siôn",
        "llyr, Ffion Llŷr-ap Siôn",
        "sion ff, Ffion Llŷr-ap Siôn",
        "الاحمد, مريم الأحمد",
        "o'nei, Zoë O’Neill 🌱",
        "oneill, Zoë O’Neill 🌱",
        "🌱, Zoë O’Neill 🌱",
        "ИРИ, Ирина Ж.",
        "STRASSE, Anna Straße",
        "王, 王小明"
    })
    void byTheStartOfAnyWordOfAName(String typed, String name) {
        Family family = kept(Samples.family(Samples.carer("Searched First"), Samples.carer(name)));

        assertThat(store().read(records -> records.families(FamilyQuery.search(typed)))
                        .rows())
                .extracting(FamilySummary::id)
                .contains(family.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"earchable", "Searchable Zz", "%", "_", "?", "Searchable'; --x"})
    void butNotByWhatIsNoStart(String typed) {
        Family family = kept(Samples.family("Searchable Person"));

        assertThat(store().read(records -> records.families(FamilyQuery.search(typed)))
                        .rows())
                .extracting(FamilySummary::id)
                .doesNotContain(family.id());
    }

    @Test
    void aRenamedFamilyIsFoundByItsNewNameOnly() {
        Family family = kept(Samples.family("Oldname Once"));
        Person carer = family.people().getFirst();
        store().write(records -> records.replace(Samples.with(
                family,
                List.of(new Person(carer.id(), carer.role(), "Newname Once", "", carer.bornOn(), carer.dueOn())))));

        assertThat(found("oldname")).isEmpty();
        assertThat(found("newname")).containsExactly(family.id());
    }

    private List<FamilyId> found(String typed) {
        return many(records -> records.families(FamilyQuery.search(typed)).rows()).stream()
                .map(FamilySummary::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9991234640", "999 123 4640", "postal 999-123-4640"})
    void byAnNhsNumberHoweverItIsSpaced(String typed) {
        Person carer = Samples.carer("Postal Numbered");
        Family family = kept(Samples.family(
                carer.with(carer.details().withNhsNumber(Optional.of(NhsNumber.parse("999 123 4640"))))));

        assertThat(found(typed)).containsExactly(family.id());
        store().write(records -> records.replace(Samples.with(family, List.of(carer))));
        assertThat(found(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz12 3ab", "ZZ123AB", "zz12", "zz12 3a", "zz12 inpost", "inpostcode ZZ12 3AB"})
    void byAPostcodeOrItsFirstHalf(String typed) {
        Family family = kept(Samples.living(Samples.family("Inpostcode One"), "ZZ12 3AB"));
        Family other = kept(Samples.living(Samples.family("Inpostcode Other"), "ZZ1 3AB"));

        assertThat(found(typed)).contains(family.id()).doesNotContain(other.id());
    }

    @Test
    void aFamilyThatMovedIsFoundWhereItLivesNow() {
        Family family = kept(Samples.living(Samples.family("Moving One"), "ZZ13 3AB"));
        store().write(records -> records.replace(Samples.living(family, "ZZ14 3AB")));

        assertThat(found("zz13")).isEmpty();
        assertThat(found("zz14")).containsExactly(family.id());
    }

    @Test
    void aNameThatLooksLikeAPlaceIsAName() {
        Family family = kept(Samples.family(Samples.carer("Looks Likeplace"), Samples.baby("Zy2")));

        assertThat(found("zy2")).containsExactly(family.id());
    }

    @Test
    void aBeginningThatVeryManyFamiliesHaveFindsThemInTheOrderOfNames() {
        store().write(records -> {
            for (int i = 0; i < 1_010; i++) {
                Family family = Samples.keptBy(i % 2 == 0 ? "zq-even" : "zq-odd", "Zqname Zqlast%04d".formatted(i));
                records.add(i < 3 ? Samples.living(family, "ZZ15 3AB") : family);
            }
            return true;
        });

        var page = store().read(
                        records -> records.families(new FamilyQuery("ZQ", Optional.empty(), Optional.empty(), 50, 50)));
        assertThat(page.isUncounted()).isTrue();
        assertThat(page.rows())
                .extracting(FamilySummary::name)
                .isSorted()
                .hasSize(50)
                .startsWith("Zqname Zqlast0050");
        assertThat(found("zqlast zqname")).hasSize(50);
        assertThat(found("zq zz15")).hasSize(3);
        var odd = store().read(records -> records.families(
                new FamilyQuery("zqn", Optional.of("zq-odd"), Optional.of(Support.State.IN_TOUCH), 0, 10)));
        assertThat(odd.total()).isEqualTo(505);
        assertThat(odd.rows()).extracting(FamilySummary::name).startsWith("Zqname Zqlast0001");
    }

    @Test
    void commonNamesOfMoreFamiliesThanOnePage() {
        for (int i = 0; i < 60; i++) {
            kept(Samples.family("Commonfirst Commonlast%02d".formatted(i)));
        }
        kept(Samples.family("Commonfirst Raremost"));

        var first = store().read(records -> records.families(FamilyQuery.search("commonl commonf")));
        assertThat(first.total()).isEqualTo(60);
        assertThat(first.rows()).extracting(FamilySummary::name).isSorted().startsWith("Commonfirst Commonlast00");
        assertThat(found("raremos common")).hasSize(1);
        assertThat(found("common nobodyhasthis")).isEmpty();
    }
}
