package org.hearth.demonstration.city;

import java.util.List;

/** The questionnaires of one family's carers: at the first contact, then every few weeks at a contact. */
final class AssessmentRows {
    private static final int WEEKS_BETWEEN = 5;
    private static final int POSTNATAL_DAYS = 540;
    private static final int ASKED_WITHIN_DAYS = 12;

    private final Dice dice;
    private final Days days;
    private final String key;
    private final List<Support.Contact> attended;
    private final int infantBorn;
    private final StringBuilder rows = new StringBuilder(1024);

    AssessmentRows(Dice dice, Days days, String key, Support support, int infantBorn) {
        this.dice = dice;
        this.days = days;
        this.key = key;
        this.infantBorn = infantBorn;
        attended = support.contacts().stream().filter(Support.Contact::attended).toList();
    }

    /** One row for each questionnaire. */
    StringBuilder rows() {
        if (!attended.isEmpty() && dice.happens(0.97)) {
            carer("", true);
            if (dice.happens(0.3)) {
                carer("c2", false);
            }
        }
        return rows;
    }

    private void carer(String person, boolean first) {
        Wellbeing wellbeing = new Wellbeing(dice);
        int begin = attended.getFirst().day();
        int next = begin;
        int last = -1;
        for (Support.Contact contact : attended) {
            if (contact.day() >= next) {
                // some take the form home
                int on = Math.min(
                        days.last(), contact.day() + (dice.happens(0.2) ? dice.between(1, ASKED_WITHIN_DAYS) : 0));
                if (on > last && dice.happens(first ? 0.95 : 0.7)) {
                    occasion(wellbeing, person, first, on, on - begin);
                    last = on;
                }
                next = contact.day() + 7 * (WEEKS_BETWEEN - 2 + dice.between(0, 4));
            }
        }
    }

    private void occasion(Wellbeing wellbeing, String person, boolean first, int on, int since) {
        form(Questionnaire.ANXIETY, person, on, wellbeing.distress(dice, since));
        if (dice.happens(first ? 0.92 : 0.85)) {
            form(Questionnaire.DEPRESSION, person, on, wellbeing.distress(dice, since));
        }
        if (first && on >= infantBorn - 90 && on <= infantBorn + POSTNATAL_DAYS && dice.happens(0.92)) {
            form(Questionnaire.POSTNATAL, person, on, wellbeing.postnatalDistress(dice, since));
        }
        if (first && dice.happens(0.6)) {
            begin("family-ease", person, on).append(wellbeing.ease(dice, since));
            end(0);
        }
    }

    private void form(Questionnaire form, String person, int on, double level) {
        int[] answers = form.answers(dice, level);
        int sum = 0;
        for (int answer : answers) {
            sum += answer;
        }
        StringBuilder row = begin(form.instrument(), person, on);
        int kind = dice.weighted(68, 20, 7, 5);
        if (kind == 1) { // only the total, from paper
            row.append(sum);
            end(0);
            return;
        }
        if (kind == 2) { // both, as other systems export it
            row.append(sum);
        }
        int left = kind == 3 ? dice.between(0, answers.length - 1) : -1; // one question left open
        for (int i = 0; i < answers.length; i++) {
            row.append(',');
            if (i != left) {
                row.append(answers[i]);
            }
        }
        end(answers.length);
    }

    private StringBuilder begin(String instrument, String person, int on) {
        return rows.append(key)
                .append(',')
                .append(days.text(on))
                .append(',')
                .append(instrument)
                .append(',')
                .append(person)
                .append(",self,");
    }

    private void end(int itemsWritten) {
        rows.append(",".repeat(Questionnaire.MOST_ITEMS - itemsWritten)).append('\n');
    }
}
