package org.hearth.demonstration.city;

import java.io.IOException;

/** The rows of one family in every file. */
final class FamilyRows {
    private static final String[] SOURCES = {"A1", "A2", "A4", "A3", "B1", "B2"};
    private static final String[] ETHNICITIES = {
        "A", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "Z"
    };
    private static final int[] ETHNICITY_WEIGHTS = {48, 9, 5, 2, 2, 3, 4, 10, 2, 3, 4, 6, 2, 1, 3, 4};
    private static final String[] LANGUAGES = {"en", "ur", "pl", "ro", "ar", "pa", "so"};
    private static final int[] DECILE_WEIGHTS = {27, 20, 14, 10, 8, 6, 5, 4, 3, 3};
    private static final int LSOAS_OF_A_DECILE = 18;

    private final Dice dice;
    private final Days days;
    private final String key;

    FamilyRows(Dice dice, Days days, String key) {
        this.dice = dice;
        this.days = days;
        this.key = key;
    }

    void write(CityFiles files) throws IOException {
        Support support = Support.of(dice, days.last());
        int infantBorn = support.referred() + dice.between(-330, 120);
        files.family(family(support, infantBorn));
        files.contacts(contacts(support));
        AssessmentRows assessments = new AssessmentRows(dice, days, key, support, infantBorn);
        files.assessments(assessments.rows());
        files.goals(goals(support));
    }

    private StringBuilder family(Support support, int infantBorn) {
        StringBuilder row = new StringBuilder(96).append(key).append(',');
        row.append(days.text(support.referred())).append(',');
        row.append(SOURCES[dice.weighted(22, 38, 16, 6, 14, 4)]).append(',');
        if (dice.happens(0.96)) {
            int decile = dice.weighted(DECILE_WEIGHTS) + 1;
            // numbers that no neighbourhood bears
            row.append("E0199").append(1000 + decile * LSOAS_OF_A_DECILE + dice.between(0, LSOAS_OF_A_DECILE - 1));
            row.append(',').append(decile).append(",2019,");
        } else {
            row.append(",,,");
        }
        row.append(dice.happens(0.95) ? ETHNICITIES[dice.weighted(ETHNICITY_WEIGHTS)] : "")
                .append(',');
        row.append(LANGUAGES[dice.weighted(78, 5, 5, 4, 3, 3, 2)]).append(',');
        row.append(dice.between(1982, 2005)).append(',');
        if (infantBorn <= days.last()) {
            row.append(days.text(infantBorn));
        }
        row.append(',');
        if (infantBorn > support.referred() && infantBorn + 5 <= days.last()) {
            row.append(days.text(infantBorn + dice.between(-5, 5)));
        }
        row.append(',');
        if (support.ended() >= 0) {
            row.append(days.text(support.ended())).append(',');
            row.append(new String[] {"goodbye together", "moved away", "no reply"}[dice.weighted(6, 1, 3)]);
        } else {
            row.append(',');
        }
        return row.append('\n');
    }

    private StringBuilder contacts(Support support) {
        StringBuilder rows = new StringBuilder(64 * support.contacts().size());
        String worker = "W" + (10 + dice.between(0, 11));
        for (Support.Contact contact : support.contacts()) {
            rows.append(key).append(',').append(days.text(contact.day())).append(',');
            rows.append(contact.massage() ? "baby-massage" : "parent-infant-psychotherapy")
                    .append(",,");
            rows.append(contact.medium().word)
                    .append(',')
                    .append(contact.outcome().word)
                    .append(',');
            if (contact.attended()) {
                rows.append(contact.minutes());
            }
            rows.append(',').append(worker).append(',');
            rows.append(contact.massage() ? "massage-" + (1 + contact.day() / 49) : "")
                    .append('\n');
        }
        return rows;
    }

    private StringBuilder goals(Support support) {
        StringBuilder rows = new StringBuilder();
        if (support.contacts().size() > 4 && dice.happens(0.5)) {
            int rating = dice.between(0, 4);
            for (int i = 1; i < support.contacts().size(); i += 6) {
                rows.append(key)
                        .append(",g1,")
                        .append(days.text(support.contacts().get(i).day()));
                rows.append(',').append(rating).append(",\n");
                rating = Math.max(0, Math.min(10, rating + dice.between(-1, 3)));
            }
        }
        return rows;
    }
}
