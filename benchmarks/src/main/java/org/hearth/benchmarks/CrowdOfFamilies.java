package org.hearth.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fills a migrated, empty database with made-up families, past the store, because a hundred thousand registrations would take
 * longer than what is measured. Each practitioner has a few hundred families; the first has thousands.
 */
record CrowdOfFamilies(Connection connection, int families, LocalDate today) {
    /** How many practitioners share the families, besides the one who has a fifth of them. */
    static final int WORKERS = 200;

    private static final int BATCH = 1_000;
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

    void fill() throws SQLException {
        connection.setAutoCommit(false);
        SplittableRandom random = new SplittableRandom(1);
        try (PreparedStatement family = connection.prepareStatement(
                        "insert into family (number, id, version, safe_contact, received_on, referral_source, support_state,"
                                + " support_since, key_worker, area, name, carers, name_sorted, last_contact_on,"
                                + " last_assessment_on, came_back_on, first_contact_on, heard_on)"
                                + " values (?,?,1,'',?,'B1',?,?,?,'',?,?,?,?,?,?,?,?)");
                PreparedStatement person = connection.prepareStatement(
                        "insert into person (number, id, family, present, place, role, name, relationship, born_on)"
                                + " values (?,?,?,true,?,?,?,'',?)");
                PreparedStatement word =
                        connection.prepareStatement("insert into name_word (word, family) values (?,?)");
                PreparedStatement contact = connection.prepareStatement(
                        "insert into contact (number, id, family, held_on, intervention, intervention_title, people, medium,"
                                + " outcome, worker, answers, note)"
                                + " values (?,?,?,?,'baby-massage','Baby massage','[]','FACE_TO_FACE','ATTENDED','W','{}','')")) {
            for (int i = 0; i < families; i++) {
                add(i, random, family, person, word, contact);
                if (i % BATCH == BATCH - 1) {
                    for (PreparedStatement each : List.of(family, person, word, contact)) {
                        each.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("family", "person", "contact")) {
                statement.execute("alter sequence " + table + "_seq restart with " + (families * 3L + 1_000));
            }
        }
        connection.commit();
    }

    private void add(
            int i,
            SplittableRandom random,
            PreparedStatement family,
            PreparedStatement person,
            PreparedStatement word,
            PreparedStatement contact)
            throws SQLException {
        String last = pick(random, LAST) + i / 40;
        String carer = pick(random, FIRST) + " " + last;
        String baby = pick(random, FIRST);
        LocalDate came = today.minusDays(random.nextInt(3_000));
        boolean met = random.nextInt(100) > 2;
        LocalDate first = came.plusDays(random.nextInt(20));
        LocalDate latest = met ? later(random, first) : came;
        int fate = random.nextInt(100);
        family.setLong(1, i + 1L);
        family.setObject(2, new UUID(1, i));
        family.setObject(3, came);
        family.setString(4, fate < 75 ? "IN_TOUCH" : fate < 90 ? "RESTING" : "DOOR_OPEN");
        family.setObject(5, came);
        family.setString(6, i % 5 == 0 ? "busy" : "worker-" + i % WORKERS);
        family.setString(7, baby + " and " + carer);
        family.setString(8, carer);
        family.setString(9, (baby + " and " + carer).toLowerCase(Locale.ROOT));
        family.setObject(10, met ? latest : null);
        family.setObject(11, random.nextBoolean() ? latest : null);
        family.setObject(12, fate < 10 ? later(random, first) : null);
        family.setObject(13, met ? first : null);
        family.setObject(14, latest);
        family.addBatch();
        person(person, i * 2L + 1, i, 0, "CARER", carer, null);
        person(person, i * 2L + 2, i, 1, "BABY", baby, came.minusDays(30));
        for (String each : new TreeSet<>(
                List.of((baby + " " + carer).toLowerCase(Locale.ROOT).split(" ")))) {
            word.setString(1, each);
            word.setLong(2, i + 1L);
            word.addBatch();
        }
        if (met) {
            contact.setLong(1, i + 1L);
            contact.setObject(2, new UUID(3, i));
            contact.setLong(3, i + 1L);
            contact.setObject(4, first);
            contact.addBatch();
        }
    }

    private static void person(
            PreparedStatement person,
            long number,
            int family,
            int place,
            String role,
            String name,
            @Nullable LocalDate born)
            throws SQLException {
        person.setLong(1, number);
        person.setObject(2, new UUID(2, number));
        person.setLong(3, family + 1L);
        person.setInt(4, place);
        person.setString(5, role);
        person.setString(6, name);
        person.setObject(7, born);
        person.addBatch();
    }

    private LocalDate later(SplittableRandom random, LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(day, today));
        return day.plusDays(random.nextLong(days));
    }

    private static String pick(SplittableRandom random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
