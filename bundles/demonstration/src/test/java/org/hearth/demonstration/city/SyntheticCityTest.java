package org.hearth.demonstration.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticCityTest {
    private static final Path FIRST_CITY = Path.of("..", "..", "docs", "examples", "first-city");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"families.csv", "contacts.csv", "assessments.csv", "goals.csv", "instruments/family-ease.yaml"})
    void theExampleInTheDocumentsUnfoldsFromItsSeedByteForByte(String file) throws IOException {
        new SyntheticCity(400, 1).write(folder);

        assertThat(folder.resolve(file)).hasSameBinaryContentAs(FIRST_CITY.resolve(file));
    }

    @Test
    void theFirstFamiliesAreTheSameInASmallAndALargeCity() throws IOException {
        new SyntheticCity(20, 5).write(folder.resolve("small"));
        new SyntheticCity(200, 5).write(folder.resolve("large"));

        List<String> small = Files.readAllLines(folder.resolve("small/assessments.csv"));
        List<String> large = Files.readAllLines(folder.resolve("large/assessments.csv"));
        assertThat(large.subList(0, small.size())).isEqualTo(small);
    }

    @Test
    void anotherSeedIsAnotherCity() throws IOException {
        new SyntheticCity(5, 1).write(folder.resolve("one"));
        new SyntheticCity(5, 2).write(folder.resolve("two"));

        assertThat(folder.resolve("one/families.csv"))
                .content()
                .isNotEqualTo(Files.readString(folder.resolve("two/families.csv")));
    }

    @Test
    void aCityOfTenAssessmentsAFamilyHasRestsMissedContactsAndBothKindsOfForms() throws IOException {
        new SyntheticCity(1_000, 9).write(folder);

        List<String> assessments = Files.readAllLines(folder.resolve("assessments.csv"));
        assertThat(assessments.size()).isGreaterThan(10_000);
        assertThat(assessments).anyMatch(row -> row.matches("F\\d+,[^,]+,gad7,,self,\\d+,{10}"));
        assertThat(assessments).anyMatch(row -> row.matches("F\\d+,[^,]+,gad7,,self,,(\\d,){7},,"));
        assertThat(assessments).anyMatch(row -> row.matches("F\\d+,[^,]+,gad7,,self,,(\\d,){3},(\\d,){3},,"));
        List<String> contacts = Files.readAllLines(folder.resolve("contacts.csv"));
        double missed =
                contacts.stream().filter(row -> row.contains("did-not-attend")).count();
        assertThat(missed / contacts.size()).isBetween(0.08, 0.14);
    }

    @Test
    void noFormIsThereTwice() throws IOException {
        new SyntheticCity(2_000, 3).write(folder);

        Set<String> forms = new HashSet<>();
        try (Stream<String> rows = Files.lines(folder.resolve("assessments.csv"))) {
            assertThat(rows.map(row -> String.join(",", List.of(row.split(",")).subList(0, 5))))
                    .allMatch(forms::add);
        }
    }

    @Test
    void mostAreBetterInTheEndAndSomeAreWorse() throws IOException {
        new SyntheticCity(2_000, 4).write(folder);

        Map<String, double[]> byFamily = new HashMap<>();
        for (String row : Files.readAllLines(folder.resolve("assessments.csv"))) {
            String[] cells = row.split(",", -1);
            if (cells[2].equals("gad7") && cells[3].isEmpty() && !cells[5].isEmpty()) {
                double score = Double.parseDouble(cells[5]);
                byFamily.computeIfAbsent(cells[0], key -> new double[] {score, score})[1] = score;
            }
        }
        List<Double> changes =
                byFamily.values().stream().map(pair -> pair[1] - pair[0]).toList();
        long better = changes.stream().filter(change -> change <= -4).count();
        long worse = changes.stream().filter(change -> change >= 4).count();
        assertThat(better).isGreaterThan(2 * worse);
        assertThat(worse).isPositive();
    }

    @Test
    void aCityWithoutFamiliesIsRefused() {
        assertThatThrownBy(() -> new SyntheticCity(0, 1)).hasMessage("expected at least 1 family, but found 0");
    }
}
