package org.hearth.demonstration.city;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A made-up city of any size, the same for the same seed, written as a data folder of the exchange format.
 *
 * @param families how many families, at least 1
 * @param seed what everything unfolds from
 */
public record SyntheticCity(int families, long seed) {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    /** @throws IllegalArgumentException if there is no family */
    public SyntheticCity {
        if (families < 1) {
            throw new IllegalArgumentException("expected at least 1 family, but found " + families);
        }
    }

    /** Writes the folder, replacing files of the same names. */
    public void write(Path folder) throws IOException {
        Days days = new Days(FIRST, LAST);
        try (CityFiles files = new CityFiles(folder)) {
            for (int i = 1; i <= families; i++) {
                // a seed of its own for each family: its neighbours do not depend on how long its course is
                new FamilyRows(new Dice(seed * 1_000_003L + i), days, key(i)).write(files);
            }
        }
    }

    private static String key(int number) {
        String digits = Integer.toString(number);
        return "F" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
