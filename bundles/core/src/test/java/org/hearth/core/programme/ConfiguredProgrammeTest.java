package org.hearth.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Problem;
import org.hearth.api.programme.HelpNumber;
import org.hearth.api.programme.Logo;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.api.programme.Reach;
import org.hearth.api.programme.UnitCost;
import org.hearth.core.programme.ProfileReader.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredProgrammeTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"1\"/></svg>";
    private static final String HEAD = "key,unit,amount,currency,price_year,source\n";

    @TempDir
    private Path etc;

    private final List<Change> told = new ArrayList<>();

    private static Settings named(String name) {
        return new Settings(name, "", "", "", "", "unit-costs.csv", List.of());
    }

    private static Settings withLogo(String logo) {
        return new Settings("", "", logo, "", "", "unit-costs.csv", List.of());
    }

    private ConfiguredProgramme programme(Settings settings) {
        return new ConfiguredProgramme(told::add, etc, settings);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(etc.resolve(file), text);
    }

    private List<String> problems(Settings settings) {
        return programme(settings).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void whereNothingIsSaidItIsHearth() {
        ConfiguredProgramme programme = programme(named(""));

        assertThat(programme.profile()).isEqualTo(ProgrammeProfile.plain());
        assertThat(programme.profile().isNamed()).isFalse();
        assertThat(programme.problems()).isEmpty();
    }

    @Test
    void aProgrammeIsCalledWhatItsDeployerCallsIt() {
        ConfiguredProgramme programme = programme(
                new Settings(" Little Harbour ", "Northbank", "", "#1D5C3A", "", "unit-costs.csv", List.of()));

        assertThat(programme.profile().name()).isEqualTo("Little Harbour");
        assertThat(programme.profile().area()).isEqualTo("Northbank");
        assertThat(programme.profile().accent()).isPresent();
        assertThat(programme.profile().isNamed()).isTrue();
    }

    @Test
    void aNewNameIsToldToWhoeverLooks() {
        ConfiguredProgramme programme = programme(named("One"));

        programme.take(named("Two"));

        assertThat(programme.profile().name()).isEqualTo("Two");
        assertThat(told).containsExactly(new Change.ProgrammeChanged());
    }

    @Test
    void whatIsWrongIsToldByFileLineAndKeyAndTheRestHolds() throws IOException {
        write("org.hearth.programme.cfg", """
                # ours
                name = Little Harbour
                accent = #FFFF00
                colour = blue
                """);
        ConfiguredProgramme programme =
                programme(new Settings("Little Harbour", "", "", "#FFFF00", "", "unit-costs.csv", List.of("colour")));

        assertThat(programme.profile().name()).isEqualTo("Little Harbour");
        assertThat(programme.profile().accent()).isEmpty();
        assertThat(programme.problems())
                .extracting(Problem::file, Problem::line, Problem::field)
                .containsExactly(
                        tuple("org.hearth.programme.cfg", 4, "colour"), tuple("org.hearth.programme.cfg", 3, "accent"));
    }

    @Test
    void aNameThatFitsNoPageIsLeftOut() {
        assertThat(problems(named("x".repeat(61))))
                .containsExactly(
                        "org.hearth.programme.cfg: name: expected one line of at most 60 characters, but found 61:"
                                + " shorten it. It is left out");
        assertThat(programme(named("x".repeat(61))).profile().name()).isEqualTo("Hearth");
    }

    @Test
    void aLogoIsTakenAsTheImageThatItIs() throws IOException {
        write("logo.svg", SVG);
        Files.write(etc.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0});

        assertThat(programme(withLogo("logo.svg")).profile().logo())
                .map(Logo::mediaType)
                .contains("image/svg+xml");
        assertThat(programme(withLogo("logo.png")).profile().logo())
                .map(Logo::mediaType)
                .contains("image/png");
    }

    @Test
    void whatIsNoImageIsNoLogo() throws IOException {
        write("page.svg", "<html><body>hello</body></html>");
        write("broken.svg", "<svg><g></svg>");
        write("entity.svg", "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg>&x;</svg>");
        write("long.svg", "<svg>" + " ".repeat(256 * 1024) + "</svg>");
        Files.createDirectory(etc.resolve("folder.svg"));

        assertThat(problems(withLogo("page.svg")))
                .containsExactly(
                        "page.svg:1: logo: expected an SVG or PNG image, but found <html>. Hearth's own mark is used");
        assertThat(problems(withLogo("broken.svg"))).singleElement().asString().startsWith("broken.svg:1: logo: ");
        assertThat(problems(withLogo("entity.svg"))).singleElement().asString().contains("this is neither");
        assertThat(problems(withLogo("long.svg"))).singleElement().asString().contains("expected 256 KB at most");
        assertThat(problems(withLogo("folder.svg"))).singleElement().asString().contains("cannot be read");
        assertThat(problems(withLogo("gone.svg"))).singleElement().asString().contains("there is none");
    }

    @Test
    void aFileOutsideTheFolderIsNeverRead() {
        assertThat(problems(withLogo("../../secret.svg")))
                .containsExactly(
                        "org.hearth.programme.cfg: logo: expected the name of a file beside the configuration, but"
                                + " found '../../secret.svg': put it there");
        assertThat(problems(withLogo("/etc/hostname"))).hasSize(1);
    }

    @Test
    void unitCostsAreReadFromTheTableBesideTheConfiguration() throws IOException {
        write(
                "unit-costs.csv",
                "\uFEFFsource,key,unit,amount,currency,price_year\r\n"
                        + "\"Made up, for a test\",practitioner-hour,hour,41.50,GBP,2025\r\n\r\n");

        assertThat(programme(named("")).profile().unitCosts())
                .containsExactly(new UnitCost("practitioner-hour", "hour", 41.5, "GBP", 2025, "Made up, for a test"));
    }

    @Test
    void oneWrongLineMeansNoCostsAndEveryProblemIsToldAtOnce() throws IOException {
        write("unit-costs.csv", HEAD + """
                hour,hour,41.50,GBP,2025,made up
                hour,,"41,50",EUR,25,
                """);
        ConfiguredProgramme programme = programme(named(""));

        assertThat(programme.profile().unitCosts()).isEmpty();
        assertThat(programme.problems())
                .extracting(Problem::file, Problem::line, Problem::field)
                .containsExactly(
                        tuple("unit-costs.csv", 3, "key"),
                        tuple("unit-costs.csv", 3, "unit"),
                        tuple("unit-costs.csv", 3, "amount"),
                        tuple("unit-costs.csv", 3, "currency"),
                        tuple("unit-costs.csv", 3, "price_year"),
                        tuple("unit-costs.csv", 3, "source"));
        assertThat(programme.problems().get(2).message())
                .isEqualTo(
                        "expected a number of 0 or more, such as 41.50, but found '41,50'. No unit costs are used until"
                                + " this is put right");
    }

    @Test
    void aTableThatIsNoneSaysWhatItShouldBe() throws IOException {
        write("unit-costs.csv", "key;unit;amount\nhour;hour;41.50\n");
        assertThat(problems(named("")))
                .singleElement()
                .asString()
                .contains(
                        "expected the columns key, unit, amount, currency, price_year, source, but found key;unit;amount");

        write("unit-costs.csv", HEAD + "hour,hour,41.50,GBP,2025,made up, for a test\n");
        assertThat(problems(named(""))).singleElement().asString().startsWith("unit-costs.csv:2: ");

        write("unit-costs.csv", HEAD + "hour,hour,41.50,GBP,2025,\"made up\n");
        assertThat(problems(named(""))).singleElement().asString().contains("with every quote closed");

        Files.write(etc.resolve("unit-costs.csv"), "preis,\u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(named(""))).singleElement().asString().contains("expected UTF-8 text");
    }

    @Test
    void aTableWithoutRowsHasNoCosts() throws IOException {
        write("unit-costs.csv", HEAD);

        assertThat(programme(named("")).profile().unitCosts()).isEmpty();
        assertThat(problems(named(""))).isEmpty();
    }

    @Test
    void aTableThatIsNamedMustBeThere() {
        Settings settings = new Settings("", "", "", "", "", "our-costs.csv", List.of());

        assertThat(problems(settings))
                .singleElement()
                .asString()
                .startsWith("our-costs.csv: expected a file of that name");
    }

    @Test
    void aTableThatIsCorrectedHoldsFromThenOn() throws IOException {
        write("unit-costs.csv", HEAD + "hour,hour,x,GBP,2025,made up\n");
        ConfiguredProgramme programme = programme(named(""));
        assertThat(programme.profile().unitCosts()).isEmpty();

        write("unit-costs.csv", HEAD + "hour,hour,41.50,GBP,2025,made up\n");

        assertThat(programme.profile().unitCosts()).hasSize(1);
        assertThat(programme.problems()).isEmpty();
        assertThat(told).containsExactly(new Change.ProgrammeChanged());
    }

    private static Settings quiet(String weeks) {
        return new Settings("", "", "", "", "", "", "", ReachReader.Said.NOTHING, weeks, List.of());
    }

    @Test
    void remindersComeAfterAsManyQuietWeeksAsTheDeployerSays() {
        assertThat(programme(quiet("")).profile().quietWeeks()).isEqualTo(4);
        assertThat(programme(quiet(" 0 ")).profile().quietWeeks()).isZero();
        assertThat(programme(quiet("104")).profile().quietWeeks()).isEqualTo(104);
        assertThat(programme(quiet("soon")).profile().quietWeeks()).isEqualTo(4);
        assertThat(programme(quiet("105")).problems())
                .extracting(Problem::field)
                .containsExactly("quiet-weeks");
    }

    private static Settings reached(String address, String proxy, String days) {
        return new Settings(
                "", "", "", "", "", "", "help-numbers.csv", new ReachReader.Said(address, proxy, days), "", List.of());
    }

    @Test
    void theUsualHelpNumbersHoldWhereNobodyNamesOthers() {
        assertThat(programme(reached("", "", "")).profile().helpNumbers())
                .extracting(HelpNumber::number)
                .containsExactly("999", "111", "116 123");
        assertThat(programme(reached("", "", "")).problems()).isEmpty();
    }

    @Test
    void ownHelpNumbersAreShownInTheLanguageOfTheReader() throws IOException {
        write("help-numbers.csv", """
                number,language,name,when
                01632 960 999,en-GB,Night line,At any hour
                01632 960 999,cy,Llinell nos,
                112,en-GB,Emergency,
                """);

        List<HelpNumber> numbers = programme(reached("", "", "")).profile().helpNumbers();

        assertThat(numbers).extracting(HelpNumber::number).containsExactly("01632 960 999", "112");
        assertThat(numbers.getFirst().in("cy-GB").name()).isEqualTo("Llinell nos");
        assertThat(numbers.getFirst().in("ar").name()).isEqualTo("Night line");
        assertThat(numbers.getFirst().dialled()).isEqualTo("01632960999");
    }

    @Test
    void aWrongLineAmongHelpNumbersLeavesTheUsualOnesAndIsTold() throws IOException {
        write("help-numbers.csv", "number,language,name,when\n112,en-GB,Emergency,\ncall us,en-GB,,\n");
        ConfiguredProgramme programme = programme(reached("", "", ""));

        assertThat(programme.profile().helpNumbers()).isEqualTo(HelpNumber.UNITED_KINGDOM);
        assertThat(programme.problems())
                .extracting(Problem::line, Problem::field)
                .containsExactly(tuple(3, "number"), tuple(3, "name"));
    }

    @Test
    void theAddressForFamiliesIsTakenWithoutItsLastSlashAndNonsenseIsTold() {
        assertThat(programme(reached("https://hearth.example.org/", "true", "14"))
                        .profile()
                        .reach())
                .isEqualTo(new Reach("https://hearth.example.org", true, 14));

        ConfiguredProgramme wrong = programme(reached("javascript:alert(1)", "perhaps", "0"));
        assertThat(wrong.profile().reach()).isEqualTo(Reach.plain());
        assertThat(wrong.problems())
                .extracting(Problem::field)
                .containsExactly("public-address", "behind-proxy", "link-days");
    }
}
