package org.hearth.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.Refused;
import org.hearth.api.exchange.Beside;
import org.hearth.api.exchange.Beside.Background;
import org.hearth.api.exchange.Beside.GoalRating;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.api.report.DoubleColumn;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationData.Assessments;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.IntColumn;
import org.hearth.core.definition.YamlDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
    private static final double NONE = Double.NaN;
    private static final InterventionDefinition MASSAGE = new InterventionDefinition(
            "massage", "1.0.0", "Baby massage", "", "", Delivery.GROUP, 60, List.of(), List.of(), List.of(), "made up");

    @TempDir
    private Path temporary;

    private final Definitions definitions = new YamlDefinitions();
    private final EvaluationDataBuilder builder = new EvaluationDataBuilder();

    @Test
    void everythingThatReportsReadComesBackWhereNoPlugInIsInstalled() throws IOException {
        EvaluationData data = data();

        Map<String, Integer> rows = write(data);
        EvaluationData back = read();

        assertThat(rows).containsEntry("families.csv", 3).containsEntry("contacts.csv", 2);
        assertThat(back.families().referredOn().toArray())
                .containsExactly(data.families().referredOn().toArray());
        assertThat(back.families().firstContact().toArray())
                .containsExactly(data.families().firstContact().toArray());
        assertThat(back.families().endedOn().toArray())
                .containsExactly(data.families().endedOn().toArray());
        assertThat(back.families().imdDecile().toArray())
                .containsExactly(data.families().imdDecile().toArray());
        assertThat(back.contacts().interventions()).isEqualTo(data.contacts().interventions());
        assertThat(back.contacts().outcome().toArray())
                .containsExactly(data.contacts().outcome().toArray());
        assertThat(back.contacts().minutes().toArray())
                .containsExactly(data.contacts().minutes().toArray());
        assertThat(back.instruments()).hasSameSizeAs(data.instruments());
        for (int i = 0; i < data.instruments().size(); i++) {
            assertThat(described(back.instruments().get(i)))
                    .isEqualTo(described(data.instruments().get(i)));
        }
    }

    @Test
    void groupsComeBackAndTrainingIsReadButNoTopicLeaves() throws IOException {
        int first = builder.family(20_000, IntColumn.ABSENT, IntColumn.ABSENT);
        int second = builder.family(20_001, IntColumn.ABSENT, IntColumn.ABSENT);
        builder.contact(first, 20_005, "massage", Contact.Outcome.ATTENDED, 50, "any key");
        builder.contact(second, 20_005, "massage", Contact.Outcome.ATTENDED, 50, "any key");
        builder.contact(second, 20_006, "massage", Contact.Outcome.ATTENDED, 50);
        WorkforceSession training = new WorkforceSession(
                UUID.randomUUID(),
                1,
                "massage",
                "Baby massage",
                LocalDate.of(2025, 3, 4),
                90,
                12,
                Set.of(WorkforceSession.Organisation.MIDWIFERY),
                "Topic that names Robin",
                "Sam",
                Map.of(),
                new WorkforceSession.Evaluation(8, OptionalDouble.of(4.5)));

        Map<String, Integer> rows = writer().write(folder(), builder.build(), List.of(MASSAGE), List.of(training));

        assertThat(rows).containsEntry("workforce.csv", 1);
        assertThat(Files.readAllLines(folder().resolve("workforce.csv")))
                .containsExactly(
                        "date,intervention,minutes,people,answered,usefulness", "2025-03-04,massage,90,12,8,4.5");
        assertThat(Files.readAllLines(folder().resolve("contacts.csv")))
                .contains("f2,2024-10-09,massage,attended,50,g1");
        assertThat(read().contacts().group().toArray()).containsExactly(0, 0, IntColumn.ABSENT);
    }

    @Test
    void versionsThatAreApartComeBackApartUnderTheSameKeys() {
        EvaluationData back = exported(data());

        assertThat(back.instruments()).extracting(Assessments::key).containsExactly("calm", "calm_v1.0.0", "ease");
        assertThat(back.instruments().getFirst().apart()).containsExactly("1.0.0");
    }

    @Test
    void aScoreThatTheDefinitionWouldNotGiveComesBackAsItWasRecorded() {
        int family = builder.family(20_000, IntColumn.ABSENT, IntColumn.ABSENT);
        builder.instrument(calm("1.0.0", 9))
                .add(family, 0, Rater.SELF, 20_010, new double[] {7.25}, new double[] {0, 1, 2});
        builder.instrument(calm("1.0.0", 9))
                .add(family, 0, Rater.SELF, 20_011, new double[] {NONE}, new double[] {3, 3, 3});

        Assessments back = exported(builder.build()).instruments().getFirst();

        assertThat(back.scores().get("total").toArray()).containsExactly(7.25, NONE);
        assertThat(back.items().get(3).toArray()).containsExactly(2, 3);
    }

    @Test
    void twoContentsUnderOneVersionNumberComeBackApart() {
        int family = builder.family(20_000, IntColumn.ABSENT, IntColumn.ABSENT);
        for (double max : new double[] {9, 10, 11}) {
            builder.instrument(calm("1.0.0", max))
                    .add(family, 0, Rater.SELF, 20_000 + (int) max, new double[] {max}, new double[0]);
        }

        EvaluationData back = exported(builder.build());

        assertThat(back.instruments())
                .extracting(table -> table.instrument().mainScale().max())
                .as("the content that was recorded last stays the newest")
                .containsExactly(11.0, 9.0, 10.0);
        assertThat(back.instruments().getFirst().key()).isEqualTo("calm");
    }

    @Test
    void namesNobodyAndLetsNoCellRunAsAFormula() throws IOException {
        write(data());

        assertThat(Files.readAllLines(folder().resolve("families.csv")))
                .contains(
                        "family,referred_on,referral_source,lsoa,imd_decile,imd_vintage,ethnicity,language,ended_on,"
                                + "x_source_group,x_interpreter",
                        "f1,2024-10-04,,,3,,,,2025-01-12,,");
        assertThat(Files.readAllLines(folder().resolve("assessments.csv")))
                .contains("f2,2024-10-15,ease,1.0.0,p2,practitioner,total,-0.5,as-recorded,,,");
        for (String file : List.of("families.csv", "contacts.csv", "assessments.csv")) {
            assertThat(Files.readAllLines(folder().resolve(file)))
                    .flatMap(line -> Arrays.asList(line.split(",")))
                    .noneMatch(cell -> cell.matches("[=+@\\t].*|-[^0-9].*"));
        }
    }

    @Test
    void backgroundsAndGoalsGoOutAsTheFormatNamesThemAndAreReadBack() throws IOException {
        Beside beside = new Beside(
                List.of(new Background(
                        "A2", "health-visitor", "E01000001", OptionalInt.of(2019), "H", "=Polish", Optional.of(true))),
                List.of(
                        new GoalRating(0, 0, LocalDate.of(2025, 1, 2), 3, OptionalInt.of(1)),
                        new GoalRating(2, 1, LocalDate.of(2025, 2, 3), 10, OptionalInt.empty())));

        Map<String, Integer> rows = writer().write(folder(), data(), beside, List.of(MASSAGE), List.of());

        assertThat(rows).containsEntry("goals.csv", 2);
        assertThat(Files.readAllLines(folder().resolve("families.csv")))
                .contains("f1,2024-10-04,A2,E01000001,3,2019,H,'=Polish,2025-01-12,health-visitor,yes");
        assertThat(Files.readAllLines(folder().resolve("goals.csv")))
                .containsExactly(
                        "family,goal,date,rating,person", "f1,goal1,2025-01-02,3,p2", "f3,goal2,2025-02-03,10,");
        assertThat(read().families().size()).isEqualTo(3);
    }

    @Test
    void writesIntoAnEmptyFolderOnlyAndLeavesNothingHalf() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        Path full = Files.createDirectory(temporary.resolve("full"));
        Files.writeString(full.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> writer().write(file, data(), List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> writer().write(full, data(), List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> writer().write(file.resolve("below"), data(), List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing was left behind");

        Path empty = Files.createDirectory(temporary.resolve("empty"));
        writer().write(empty, data(), List.of());
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("file", "full", "empty");
        }
        assertThat(empty.resolve("families.csv")).exists();
    }

    @Test
    void anEmptyProgrammeIsAFolderThatReadsBackEmpty() {
        EvaluationData back = exported(builder.build());

        assertThat(back.families().size()).isZero();
        assertThat(back.instruments()).isEmpty();
    }

    private EvaluationData data() {
        int first = builder.family(20_000, 20_100, 3);
        int second = builder.family(IntColumn.ABSENT, IntColumn.ABSENT, IntColumn.ABSENT);
        builder.family(20_002, IntColumn.ABSENT, 10);
        builder.contact(first, 20_005, "massage", Contact.Outcome.ATTENDED, 50);
        builder.contact(second, 20_006, "massage", Contact.Outcome.CANCELLED_BY_FAMILY, IntColumn.ABSENT);
        EvaluationDataBuilder.AssessmentRows older = builder.instrument(calm("1.0.0", 9));
        older.add(first, 0, Rater.SELF, 20_010, new double[] {3}, new double[] {0, 1, 2});
        older.add(first, 0, Rater.CARER, 20_010, new double[] {NONE}, new double[] {0, NONE, 2});
        older.add(first, 2, Rater.SELF, 20_011, new double[] {1.0 / 3}, new double[0]);
        builder.instrument(calm("2.0.0", 12))
                .add(first, 0, Rater.SELF, 20_040, new double[] {11}, new double[] {3, 3, 3});
        builder.instrument(ease()).add(second, 1, Rater.PRACTITIONER, 20_011, new double[] {-0.5, NONE}, new double[0]);
        builder.instrument(ease()).add(second, 1, Rater.PRACTITIONER, 20_012, new double[] {4, 2}, new double[0]);
        return builder.build();
    }

    private InstrumentDefinition calm(String version, double max) {
        return definitions.instrument("calm.yaml", """
                        id: calm
                        version: "%s"
                        title: Calm
                        options: { often: [0, 1, 2, 3] }
                        items: [ { number: 1 }, { number: 2 }, { number: 3 } ]
                        scales: [ { id: total, items: all, direction: higher-is-better, range: [0, %s] } ]
                        """.formatted(version, max)).definition();
    }

    private InstrumentDefinition ease() {
        return definitions.instrument("ease.yaml", """
                        id: ease
                        title: Ease
                        scales:
                          - { id: total, scores-only: true, direction: none, range: [-5, 5] }
                          - { id: evening, scores-only: true, direction: none, range: [0, 10] }
                        """).definition();
    }

    private EvaluationData exported(EvaluationData data) {
        write(data);
        return read();
    }

    private CsvFolderWriter writer() {
        return new CsvFolderWriter(definitions);
    }

    private Path folder() {
        return temporary.resolve("new").resolve("out");
    }

    private Map<String, Integer> write(EvaluationData data) {
        return writer().write(folder(), data, List.of(MASSAGE));
    }

    private EvaluationData read() {
        return new CsvFolders(new Installed(new Instrument[0]), definitions)
                .read(folder())
                .data();
    }

    /** Everything of a table but the order of its rows and the numbers of its people. */
    private static Map<String, Object> described(Assessments table) {
        Map<String, Object> all = new TreeMap<>();
        all.put("key", table.key());
        all.put("definition", table.instrument());
        all.put("versions", table.versions());
        all.put("apart", table.apart());
        all.put("items", table.items().keySet());
        Set<String> rows = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            StringBuilder words = new StringBuilder()
                    .append(table.family().get(row))
                    .append(' ')
                    .append(table.day().get(row))
                    .append(' ')
                    .append(table.rater().get(row));
            for (DoubleColumn column : new TreeMap<>(table.scores()).values()) {
                words.append(' ').append(column.get(row));
            }
            for (DoubleColumn column : new TreeMap<>(table.items()).values()) {
                words.append(' ').append(column.get(row));
            }
            rows.add(words.toString());
        }
        all.put("rows", rows);
        return all;
    }
}
