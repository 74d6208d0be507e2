package org.hearth.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Scale;
import org.hearth.api.report.EvaluationData.Assessments;
import org.junit.jupiter.api.Test;

class VersionsApartTest {
    private static final List<Option> OPTIONS = List.of(new Option("no", 0, "no"), new Option("yes", 1, "yes"));

    private final EvaluationDataBuilder builder = new EvaluationDataBuilder();

    @Test
    void versionsThatMeanTheSameShareATableUnderTheNewestOfThem() {
        add(mood("1.10.0", "New title", 2), 1);
        add(mood("1.9.0", "Old title", 2), 2);

        assertThat(builder.build().instruments()).singleElement().satisfies(table -> {
            assertThat(table.key()).isEqualTo("mood");
            assertThat(table.instrument().title()).isEqualTo("New title");
            assertThat(table.versions()).containsExactly("1.9.0", "1.10.0");
            assertThat(table.apart()).isEmpty();
            assertThat(scores(table)).containsExactly(1, 2);
        });
    }

    @Test
    void versionsWithOtherItemsHaveTablesOfTheirOwn() {
        add(mood("1.0.0", "Mood", 2), 1);
        add(mood("2.0.0", "Mood", 3), 3);
        add(mood("1.1.0", "Mood", 2), 2);

        List<Assessments> tables = builder.build().instruments();

        assertThat(tables).extracting(Assessments::key).containsExactly("mood", "mood_v1.1.0");
        assertThat(tables)
                .extracting(Assessments::versions)
                .containsExactly(List.of("2.0.0"), List.of("1.0.0", "1.1.0"));
        assertThat(tables).extracting(Assessments::apart).containsExactly(List.of("1.0.0", "1.1.0"), List.of("2.0.0"));
        assertThat(scores(tables.getFirst())).containsExactly(3);
        assertThat(scores(tables.getLast())).containsExactly(1, 2);
    }

    @Test
    void theSameVersionWithOtherContentIsKeptApartUnderKeysOfTheirOwn() {
        add(mood("1.0.0", "Mood", 2), 1);
        add(mood("1.0.0", "Mood", 3), 2);
        add(mood("1.0.0", "Mood", 4), 3);

        List<Assessments> tables = builder.build().instruments();

        assertThat(tables).extracting(Assessments::key).containsExactly("mood", "mood_v1.0.0", "mood_v1.0.0-2");
        assertThat(scores(tables.getFirst())).as("the one that came last").containsExactly(3);
    }

    @Test
    void theSameItemsAndScalesInAnotherOrderShareATableAndNoColumnIsMistaken() {
        InstrumentDefinition one = definition("1.0.0", "Mood", items(2), List.of(scale("calm", 1), scale("glad", 2)));
        InstrumentDefinition other =
                definition("1.1.0", "Mood", items(2).reversed(), List.of(scale("glad", 2), scale("calm", 1)));
        int family = builder.family(0, IntColumn.ABSENT, IntColumn.ABSENT);
        builder.instrument(one).add(family, 0, Rater.SELF, 0, new double[] {1, 0}, new double[] {1, 0});
        builder.instrument(other).add(family, 0, Rater.SELF, 1, new double[] {0, 1}, new double[] {0, 1});

        assertThat(builder.build().instruments()).singleElement().satisfies(table -> {
            assertThat(table.scores().get("calm").toArray()).containsExactly(1, 1);
            assertThat(table.scores().get("glad").toArray()).containsExactly(0, 0);
            assertThat(table.items().get(1).toArray()).containsExactly(1, 1);
            assertThat(table.items().get(2).toArray()).containsExactly(0, 0);
        });
    }

    @Test
    void aVersionThatNobodyAnsweredTakesNoTableFromOneThatSomebodyDid() {
        add(mood("1.0.0", "Mood", 2), 1);
        builder.instrument(mood("2.0.0", "Mood", 3));

        assertThat(builder.build().instruments())
                .singleElement()
                .satisfies(table -> assertThat(table.key()).isEqualTo("mood"))
                .satisfies(table -> assertThat(table.apart()).isEmpty());
    }

    @Test
    void instrumentsThatNobodyAnsweredKeepAnEmptyTableEach() {
        builder.instrument(mood("1.0.0", "Mood", 2));
        builder.instrument(mood("2.0.0", "Mood", 3));

        assertThat(builder.build().instruments())
                .singleElement()
                .satisfies(table -> assertThat(table.size()).isZero())
                .satisfies(table -> assertThat(table.instrument().version()).isEqualTo("2.0.0"))
                .satisfies(table -> assertThat(table.items()).isEmpty());
    }

    @Test
    void answersThatCameAfterScoresAloneStandInTheirOwnRows() {
        InstrumentDefinition mood = mood("1.0.0", "Mood", 2);
        for (int row = 0; row < 200; row++) {
            builder.instrument(mood)
                    .add(
                            0,
                            0,
                            Rater.SELF,
                            row,
                            new double[] {row % 3},
                            row < 150 ? new double[0] : new double[] {1, 0});
        }

        Assessments table = builder.build().instruments().getFirst();

        assertThat(IntStream.range(0, 200).filter(table.items().get(1)::isPresent))
                .containsExactlyElementsOf(IntStream.range(150, 200).boxed().toList());
        assertThat(table.items().get(2).get(199)).isZero();
    }

    @Test
    void aMillionAssessmentsTakeLittleMoreThanTheirNumbers() {
        InstrumentDefinition mood = mood("1.0.0", "Mood", 10);
        double[] score = {3};
        long before = used();
        for (int row = 0; row < 1_000_000; row++) {
            builder.instrument(mood).add(row, row, Rater.SELF, row, score, new double[0]);
        }
        EvaluationData data = builder.build();
        long taken = used() - before;

        assertThat(data.instruments().getFirst().size()).isEqualTo(1_000_000);
        // four whole numbers and a score: 24 bytes, with room to grow and the columns that are built; items take none
        assertThat(taken).isLessThan(1_000_000 * 24L * 3);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void add(InstrumentDefinition version, double score) {
        int family = builder.family(0, IntColumn.ABSENT, IntColumn.ABSENT);
        builder.instrument(version).add(family, family, Rater.SELF, 0, new double[] {score}, new double[0]);
    }

    private static double[] scores(Assessments table) {
        return table.scores().get("total").toArray();
    }

    private static InstrumentDefinition mood(String version, String title, int items) {
        return definition(
                version,
                title,
                items(items),
                List.of(scale("total", IntStream.rangeClosed(1, items).toArray())));
    }

    private static List<Item> items(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Item(number, "topic", OPTIONS, true, Optional.empty()))
                .toList();
    }

    private static Scale scale(String id, int... items) {
        return new Scale(
                id,
                id,
                IntStream.of(items).boxed().toList(),
                new Combination.Sum(),
                Direction.NONE,
                0,
                items.length,
                new MissingRule.AllRequired(),
                List.of(),
                Optional.empty(),
                Norms.none());
    }

    private static InstrumentDefinition definition(String version, String title, List<Item> items, List<Scale> scales) {
        return new InstrumentDefinition(
                "mood",
                version,
                title,
                Rater.SELF,
                "",
                "",
                new Licence("CC0-1.0", "", true, "", ""),
                "",
                List.of(),
                items,
                scales,
                List.of(),
                List.of(),
                Map.of());
    }
}
