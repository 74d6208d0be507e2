package org.hearth.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.PersonId;

/**
 * Fills a migrated, empty database with made-up families, past the store, because a hundred thousand registrations would take
 * longer than what is measured. Each practitioner has a few hundred families, and one has a fifth of all. Every family is the
 * same in each run: what it is follows from its number.
 */
record CrowdOfFamilies(Connection connection, int families, LocalDate today, String stamp) {
    /** How many practitioners share the families, besides the one who has a fifth of them. */
    static final int WORKERS = 200;

    private static final int BATCH = 1_000;
    private static final int DISTRICTS = 18;
    private static final List<String> FIRST = List.of(
            "Amina", "Bryn", "Carys", "Dilys", "Efa", "Farah", "Greta", "Halima", "Idris", "Jolanta", "Kezia", "Leah",
            "Marek", "Nadia", "Osian", "Petra", "Rhian", "Sunita", "Tomos", "Wren");
    private static final List<String> LAST = List.of(
            "Ashby",
            "Bright",
            "Calder",
            "Dale",
            "Ellery",
            "Fenn",
            "Garrow",
            "Hale",
            "Ives",
            "Joss",
            "Kestrel",
            "Lind",
            "Marsh",
            "Nettle",
            "Orchard",
            "Penhallow",
            "Quill",
            "Rowe",
            "Sedge",
            "Thorne");

    /** The identity of a family. */
    static FamilyId family(int i) {
        return new FamilyId(new UUID(1, i));
    }

    /** The identity of a family's carer. */
    static PersonId carerOf(int i) {
        return new PersonId(person(i * 2L + 1));
    }

    /** The name of a family's carer. */
    static String carer(int i) {
        SplittableRandom random = new SplittableRandom(i);
        return pick(random, FIRST) + " " + pick(random, LAST) + i / 40;
    }

    /** The NHS number of a family's carer, out of the range that belongs to nobody. */
    static NhsNumber nhsNumber(int i) {
        int nine = 999_000_000 + i;
        int sum = 0;
        for (int place = 0, rest = nine; place < 9; place++, rest /= 10) {
            sum += rest % 10 * (place + 2);
        }
        int check = (11 - sum % 11) % 11;
        // ten is no digit: such a number is given to nobody, so this family has its neighbour's
        return check == 10 ? nhsNumber(i + 1) : new NhsNumber(nine + "" + check);
    }

    /** Half of a postcode in which many families live; there is no such place. */
    static String district(int i) {
        return "ZZ" + (1 + i % DISTRICTS);
    }

    /** A family's postcode. */
    static String postcode(int i) {
        return "%s %d%c%c".formatted(district(i), i / 18 % 10, 'A' + i / 180 % 26, 'A' + i / 4680 % 26);
    }

    void fill() throws SQLException {
        connection.setAutoCommit(false);
        try (CrowdTables tables = new CrowdTables(connection)) {
            for (int i = 0; i < families; i++) {
                add(i, tables);
                if (i % BATCH == BATCH - 1 || i == families - 1) {
                    tables.send();
                    connection.commit();
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("family", "person", "contact", "leaf", "alert")) {
                statement.execute("alter sequence " + table + "_seq restart with " + (families * 3L + 1_000));
            }
        }
        connection.commit();
    }

    private void add(int i, CrowdTables tables) throws SQLException {
        SplittableRandom random = new SplittableRandom(1_000_000 + i);
        long number = i + 1L;
        String carer = carer(i);
        String baby = pick(random, FIRST);
        String worker = i % 5 == 0 ? "busy" : "worker-" + i % WORKERS;
        LocalDate came = today.minusDays(random.nextInt(3_000));
        boolean met = random.nextInt(100) > 2;
        LocalDate first = came.plusDays(random.nextInt(20));
        LocalDate latest = met ? later(random, first) : came;
        int fate = random.nextInt(100);
        boolean inTouch = fate < 75;
        boolean reminding = inTouch && random.nextInt(100) < 2;
        String name = baby + " and " + carer;
        tables.family(
                number,
                family(i).value(),
                came,
                inTouch ? "IN_TOUCH" : fate < 90 ? "RESTING" : "DOOR_OPEN",
                came,
                worker,
                name,
                carer,
                name.toLowerCase(Locale.ROOT),
                met ? latest : null,
                random.nextBoolean() ? latest : null,
                fate < 10 ? later(random, first) : null,
                met ? first : null,
                latest,
                reminding ? today.plusDays(random.nextInt(60) - 20) : null,
                inTouch ? worker : null,
                postcode(i),
                district(i),
                stamp,
                isWaiting(i) ? 1 : 0);
        tables.person(
                i * 2L + 1,
                person(i * 2L + 1),
                number,
                0,
                "CARER",
                carer,
                null,
                nhsNumber(i).digits());
        tables.person(i * 2L + 2, person(i * 2L + 2), number, 1, "BABY", baby, came.minusDays(30), null);
        for (String each : new TreeSet<>(
                List.of((baby + " " + carer).toLowerCase(Locale.ROOT).split(" ")))) {
            tables.word(each, number);
        }
        if (met) {
            tables.contact(number, new UUID(3, i), number, first);
            tables.contact(families + number, new UUID(4, i), number, latest);
        }
        if (inTouch) {
            strands(i, random, came, worker, tables);
        }
        alert(i, number, tables);
    }

    /** Most have one kind of support, every third has two; of each a questionnaire is due, sooner or later. */
    private void strands(int i, SplittableRandom random, LocalDate came, String worker, CrowdTables tables)
            throws SQLException {
        List<String> kinds = i % 3 == 0 ? List.of("baby-massage", "video-feedback") : List.of("baby-massage");
        long number = i + 1L;
        for (int k = 0; k < kinds.size(); k++) {
            tables.strand(k * (long) families + number, new UUID(5 + k, i), number, family(i), kinds.get(k), came);
            tables.due(number, i * 2L + 1, k == 0 ? "gad7" : "phq9", soon(random), kinds.get(k), worker);
        }
    }

    private void alert(int i, long number, CrowdTables tables) throws SQLException {
        if (isWaiting(i) || i % 33 == 0) {
            tables.alert(number, new UUID(7, i), number, i * 2L + 1, today.minusDays(i % 300), isWaiting(i));
        }
    }

    /** Whether there is an alert about a family that nobody has acknowledged yet. */
    private static boolean isWaiting(int i) {
        return i % 400 == 0;
    }

    private LocalDate soon(SplittableRandom random) {
        return today.plusDays(random.nextInt(180) - 20);
    }

    private static UUID person(long number) {
        return new UUID(2, number);
    }

    private LocalDate later(SplittableRandom random, LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(day, today));
        return day.plusDays(random.nextLong(days));
    }

    private static String pick(SplittableRandom random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
