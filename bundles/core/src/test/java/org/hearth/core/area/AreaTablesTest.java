package org.hearth.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearth.api.casework.Areas.Finding;
import org.hearth.api.casework.Areas.Located;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Deprivation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows are made up; the headings are those of the published files. */
class AreaTablesTest {
    private static final String IMD =
            "Index of Multiple Deprivation (IMD) Score,Index of Multiple Deprivation (IMD) Rank (where 1"
                    + " is most deprived),Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)";
    private static final String INDICES_2025 =
            "\uFEFFLSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local"
                    + " Authority District name (2024)," + IMD + "\n"
                    + "E01000001,\"Harbour, 001A\",E06000001,Harbour,60.1,100,1\n"
                    + "E01000002,Harbour 001B,E06000001,Harbour,10.2,30000,10\n";
    private static final String INDICES_2019 =
            "LSOA code (2011),LSOA name (2011),Local Authority District code (2019),Local"
                    + " Authority District name (2019)," + IMD + "\n"
                    + "E01000001,Harbour 001A,E06000001,Harbour,60.1,100,2\n";
    private static final String DIRECTORY_2026 = "pcd7,pcd8,pcds,dointr,doterm,lad26cd,lsoa21cd,imd25ind\n"
            + "ZZ1 1AA,ZZ1  1AA,ZZ1 1AA,199601,,E06000001,E01000001,100\n"
            + "ZZ11AB,ZZ1  1AB,ZZ1 1AB,199601,200312,E06000002,E01000002,3\n"
            + "CF9 9ZZ,CF9  9ZZ,CF9 9ZZ,199601,,W06000001,W01000001,9\n"
            + "ZZ9 9ZZ,ZZ9  9ZZ,ZZ9 9ZZ,199601,,,,\n";
    private static final String DIRECTORY_2020 = "pcd,pcd2,pcds,dointr,doterm,oa11,laua,ward,lsoa11,msoa11,imd\n"
            + "ZZ1 1AA,ZZ1  1AA,ZZ1 1AA,199601,,E00000001,E06000001,E05000001,E01000001,E02000001,5\n";

    @TempDir
    private Path etc;

    @Test
    void aPostcodeBecomesADecileWithTheYearOfItsEdition() throws IOException {
        AreaTables tables = read(INDICES_2025, DIRECTORY_2026, "");

        assertThat(tables.problems()).isEmpty();
        Located located = tables.locate("zz11aa", " Harbour Side ");
        assertThat(located.finding()).isEqualTo(Finding.FOUND);
        assertThat(located.area().postcode()).isEqualTo("ZZ1 1AA");
        assertThat(located.area().neighbourhood()).isEqualTo("Harbour Side");
        assertThat(located.area().deprivation()).contains(new Deprivation("E01000001", 1, 2025));
    }

    @Test
    void anOlderDirectoryGoesWithOlderIndices() throws IOException {
        assertThat(read(INDICES_2019, DIRECTORY_2020, "")
                        .locate("ZZ1 1AA", "")
                        .area()
                        .deprivation())
                .contains(new Deprivation("E01000001", 2, 2019));
    }

    @Test
    void smallAreasOfDifferentCensusesNeverMeet() throws IOException {
        AreaTables tables = read(INDICES_2025, DIRECTORY_2020, "");

        assertThat(tables.problems())
                .singleElement()
                .asString()
                .startsWith("postcodes.csv:1: ")
                .contains("small areas of 2021", "lsoa11");
        assertThat(tables.locate("ZZ1 1AA", "").finding()).isEqualTo(Finding.NO_TABLES);
        assertThat(tables.locate("ZZ1 1AA", "").area().deprivation()).isEmpty();
    }

    @Test
    void aPostcodeThatWasGivenUpIsStillFound() throws IOException {
        assertThat(read(INDICES_2025, DIRECTORY_2026, "")
                        .locate("ZZ1 1AB", "")
                        .area()
                        .deprivation())
                .map(Deprivation::decile)
                .contains(10);
    }

    @Test
    void anotherNationIsAcceptedAndSaid() throws IOException {
        AreaTables tables = read(INDICES_2025, DIRECTORY_2026, "");

        assertThat(tables.locate("CF9 9ZZ", "").finding()).isEqualTo(Finding.OTHER_NATION);
        assertThat(tables.locate("EH1 1AA", "").finding()).isEqualTo(Finding.OTHER_NATION);
        assertThat(tables.locate("BT1 1AA", "").area().postcode()).isEqualTo("BT1 1AA");
        assertThat(tables.locate("ZZ7 7ZZ", "").finding()).isEqualTo(Finding.NOT_IN_TABLES);
        assertThat(tables.locate("ZZ9 9ZZ", "").finding()).isEqualTo(Finding.NOT_IN_TABLES);
        assertThat(tables.locate("", "Harbour Side").finding()).isEqualTo(Finding.NOT_ASKED);
    }

    @Test
    void whatIsNoPostcodeIsRefusedWithAnExample() {
        assertThatThrownBy(() -> AreaTables.NONE.locate("Harbour", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("such as NG1 5DT");
        assertThatThrownBy(() -> AreaTables.NONE.locate("NG7", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("first half");
    }

    @Test
    void onlyTheChosenAuthoritiesAreKept() throws IOException {
        AreaTables tables = read(INDICES_2025, DIRECTORY_2026, "e06000001 , E06000009");

        assertThat(tables.postcodes().size()).isEqualTo(1);
        assertThat(tables.locate("ZZ1 1AB", "").finding()).isEqualTo(Finding.NOT_IN_TABLES);
    }

    @Test
    void whatIsWrongIsToldWithFileAndLine() throws IOException {
        assertThat(read(INDICES_2025 + "E01000003,x,E06000001,x,1,1,eleven\n", DIRECTORY_2026, "")
                        .problems())
                .containsExactly("deprivation.csv:4: expected a decile of 1 to 10, but found 'eleven'");
        assertThat(read(INDICES_2025, DIRECTORY_2026 + "x,x,?,199601,,E06000001,E01000001,1\n", "")
                        .problems())
                .containsExactly("postcodes.csv:6: expected a postcode, but found '?'");
        assertThat(read("a,b\n1,2\n", DIRECTORY_2026, "").problems().getFirst()).contains("File 7");
        assertThat(read(INDICES_2025, "a,b\n1,2\n", "").problems().getFirst()).contains("pcds");
        Files.delete(etc.resolve("postcodes.csv"));
        assertThat(AreaTables.read(files("")).problems().getFirst()).contains("postcodes.csv: expected a file there");
    }

    @Test
    void anUnknownEditionAsksForItsYear() throws IOException {
        String unknown = INDICES_2025.replace("(2024)", "(2031)");

        assertThat(read(unknown, DIRECTORY_2026, "").problems().getFirst()).contains("set 'edition'");
        assertThat(AreaTables.read(new AreaTables.Files(etc, "postcodes.csv", "deprivation.csv", "2032", ""))
                        .indices()
                        .vintage())
                .isEqualTo(2032);
    }

    @Test
    void withoutTablesAPostcodeIsKeptAsItIs() {
        Located located = AreaTables.NONE.locate("ng15dt", "");

        assertThat(located.finding()).isEqualTo(Finding.NO_TABLES);
        assertThat(located.area().postcode()).isEqualTo("NG1 5DT");
        assertThat(located.area().deprivation()).isEqualTo(Optional.empty());
    }

    private AreaTables read(String indices, String directory, String authorities) throws IOException {
        Files.writeString(etc.resolve("deprivation.csv"), indices);
        Files.writeString(etc.resolve("postcodes.csv"), directory);
        return AreaTables.read(files(authorities));
    }

    private AreaTables.Files files(String authorities) {
        return new AreaTables.Files(etc, "postcodes.csv", "deprivation.csv", "", authorities);
    }
}
