package org.hearth.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks what the policy shows, by a way of its own: it goes through every possible total and every possible count, and never
 * finds that a withheld count can only be one.
 */
class AttackTest {
    private static final int DOCUMENTS = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noWithheldPartCanBeWorkedOutFromItsTotalItsOtherPartsAndTheirPercentages(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            int parts = 2 + random.nextInt(3);
            long[] counts = new long[parts + 1];
            for (int part = 1; part <= parts; part++) {
                counts[part] = random.nextInt(random.nextBoolean() ? 8 : 40);
                counts[0] += counts[part];
            }
            if (counts[0] > 0) {
                attack(counts, random.nextBoolean());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void noWithheldCellOfATableWithTotalsBothWaysCanBeWorkedOut(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            long[][] cells = new long[3][3];
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 2; column++) {
                    cells[row][column] = random.nextInt(12);
                    cells[row][2] += cells[row][column];
                    cells[2][column] += cells[row][column];
                    cells[2][2] += cells[row][column];
                }
            }
            attackTable(cells);
        }
    }

    private static void attack(long[] exact, boolean withShares) {
        List<Value> values = new ArrayList<>(SmallNumberPolicyTest.counts(exact));
        List<Integer> sum = new ArrayList<>();
        for (int i = 0; i < exact.length; i++) {
            sum.add(i);
        }
        if (withShares) {
            for (int i = 1; i < exact.length; i++) {
                values.add(new Value.Share(exact[i], exact[0]));
            }
        }
        List<Value> shown = SmallNumberPolicyTest.values(
                new SmallNumberPolicy(SmallNumberRule.MHSDS).apply(SmallNumberPolicyTest.figures(values, sum)));
        for (int part = 1; part < exact.length; part++) {
            if (shown.get(part) instanceof Value.Withheld) {
                assertThat(possible(shown, exact.length, part))
                        .as("values of part %d of %s in %s", part, java.util.Arrays.toString(exact), shown)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** Every value that the part can have, found by counting through all totals and all parts. */
    private static List<Long> possible(List<Value> shown, int size, int part) {
        List<Long> possible = new ArrayList<>();
        for (long candidate = 0; candidate <= 200; candidate++) {
            boolean found = false;
            for (long total = 0; total <= 200 && !found; total++) {
                found = agrees(shown.get(0), total)
                        && agrees(shown, part, size, candidate, total)
                        && reachable(shown, size, part, candidate, total);
            }
            if (found) {
                possible.add(candidate);
            }
        }
        return possible;
    }

    private static boolean reachable(List<Value> shown, int size, int part, long candidate, long total) {
        boolean[] sums = new boolean[(int) total + 1];
        if (candidate > total) {
            return false;
        }
        sums[(int) candidate] = true;
        for (int other = 1; other < size; other++) {
            if (other == part) {
                continue;
            }
            boolean[] next = new boolean[sums.length];
            for (int value = 0; value <= total; value++) {
                if (agrees(shown, other, size, value, total)) {
                    for (int sum = 0; sum + value <= total; sum++) {
                        next[sum + value] |= sums[sum];
                    }
                }
            }
            sums = next;
        }
        return sums[(int) total];
    }

    private static boolean agrees(List<Value> shown, int part, int size, long value, long total) {
        if (!agrees(shown.get(part), value)) {
            return false;
        }
        int share = size + part - 1;
        if (share >= shown.size()) {
            return true;
        }
        long rest = total - value;
        return switch (shown.get(share)) {
            case Value.Share(long numerator, long base) ->
                value >= 5
                        && rest >= 5
                        && base == 5 * Math.round(total / 5.0)
                        && numerator == shownNumerator(value, total);
            case Value.Withheld(String words) when words.equals("under 5") -> value < 5 || rest < 5;
            default -> value >= 5 && rest >= 5;
        };
    }

    private static long shownNumerator(long value, long total) {
        long base = 5 * Math.round(total / 5.0);
        long numerator = Math.round(Math.round(100.0 * value / total) * base / 100.0);
        return Math.max(5, Math.min(base - 5, numerator));
    }

    private static boolean agrees(Value shown, long value) {
        return switch (shown) {
            case Value.Count(long rounded) -> value >= 5 && Math.abs(value - rounded) <= 2;
            case Value.Withheld(String words) when words.equals("under 5") -> value < 5;
            default -> value >= 5;
        };
    }

    private static void attackTable(long[][] cells) {
        List<Block.Row> rows = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            List<Value> values = new ArrayList<>();
            values.add(new Value.Text("row " + row));
            values.addAll(SmallNumberPolicyTest.counts(cells[row]));
            rows.add(new Block.Row(values, row == 2));
        }
        Block.Table table = new Block.Table(
                "t",
                "T",
                List.of(
                        new Block.Column("name", ""),
                        new Block.Column("a", "A"),
                        new Block.Column("b", "B"),
                        new Block.Column("all", "All")),
                rows,
                List.of(new Block.ColumnSum("all", List.of("a", "b"))),
                "");
        ReportDocument shown = new SmallNumberPolicy(SmallNumberRule.MHSDS)
                .apply(SmallNumberPolicyTest.document(List.of(table), List.of()));
        List<Block.Row> seen = shown.tables().getFirst().rows();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                if (seen.get(row).values().get(column + 1) instanceof Value.Withheld) {
                    assertThat(possibleInTable(seen, row, column))
                            .as("cell %d,%d of %s", row, column, java.util.Arrays.deepToString(cells))
                            .isGreaterThan(1);
                }
            }
        }
    }

    private static int possibleInTable(List<Block.Row> seen, int row, int column) {
        boolean[] possible = new boolean[18];
        for (int a = 0; a < 18; a++) {
            for (int b = 0; b < 18; b++) {
                for (int c = 0; c < 18; c++) {
                    for (int d = 0; d < 18; d++) {
                        long[][] world = {{a, b, a + b}, {c, d, c + d}, {a + c, b + d, a + b + c + d}};
                        if (!possible[(int) world[row][column]] && agrees(seen, world)) {
                            possible[(int) world[row][column]] = true;
                        }
                    }
                }
            }
        }
        int count = 0;
        for (boolean value : possible) {
            count += value ? 1 : 0;
        }
        return count;
    }

    private static boolean agrees(List<Block.Row> seen, long[][] world) {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                if (!agrees(seen.get(row).values().get(column + 1), world[row][column])) {
                    return false;
                }
            }
        }
        return true;
    }
}
