package org.hearth.demonstration.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.demonstration.city.Dice;

/**
 * What happened to a family, in days before today.
 *
 * @param referred when they came
 * @param rests when they rested, and came back
 * @param contacts in order of time
 * @param forms questionnaires that carers answered, in order of time
 */
record Course(int referred, List<Rest> rests, List<Visit> contacts, List<Form> forms) {
    private static final int DAYS_BETWEEN_FORMS = 44;

    Course {
        rests = List.copyOf(rests);
        contacts = List.copyOf(contacts);
        forms = List.copyOf(forms);
    }

    /**
     * A rest, or a goodbye that leaves the door open.
     *
     * @param back when they came back; −1 while they rest
     * @param goodbye whether goodbye was said
     */
    record Rest(int from, int back, boolean goodbye) {
        Rest(int from, int back) {
            this(from, back, false);
        }
    }

    /**
     * A contact.
     *
     * @param kind as the dice say; which intervention it is, how and whether it took place follow from it
     * @param note a few words; empty if none
     */
    record Visit(int day, int kind, String note) {}

    /**
     * A questionnaire.
     *
     * @param carer 0 for the first
     * @param instrument its id
     * @param distress from 0, none, to 1, as much as the form can say
     * @param risk whether an answer needs a conversation
     */
    record Form(int day, int carer, String instrument, double distress, boolean risk) {}

    /** The course of the family with that number. */
    static Course of(int number, Dice dice, int carers) {
        return switch (number) {
            case 0 -> longStory();
            case 1 -> usual(dice, 64, 0, 0, carers, true);
            case 2 -> usual(dice, 38, 1, 1, carers, true);
            case 3, 4, 5 -> cameBack(dice, 320 - 30 * number, 2 * number - 4, carers);
            case 6, 7, 8, 9, 10, 11 -> resting(dice, 480 - 20 * number, 15 * number - 60, carers);
            case 12, 13 -> usual(dice, 30 + number, 6, 13, carers, false);
            case 14 -> new Course(3, List.of(), List.of(), List.of());
            case 16 -> goodbye(dice, 240, 41, -1, carers);
            case 17 -> goodbye(dice, 300, 96, 19, carers);
            default -> {
                int referred = dice.between(35, 330);
                int lastForm = Math.min(referred - 20, dice.happens(0.3) ? dice.between(45, 75) : dice.between(1, 40));
                yield usual(dice, referred, dice.between(0, 24), lastForm, carers, false);
            }
        };
    }

    /** A year and more with a rest in it, two carers, and scores that tell of it. */
    private static Course longStory() {
        int[] days = {398, 350, 301, 245, 140, 95, 50, 3};
        double[] epds = {0.63, 0.6, 0.53, 0.43, 0.47, 0.37, 0.3, 0.23};
        double[] gad7 = {0.71, 0.71, 0.57, 0.48, 0.52, 0.38, 0.29, 0.24};
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            forms.add(new Form(days[i], 0, "epds", epds[i], false));
            forms.add(new Form(days[i], 0, "gad7", gad7[i], false));
            if (i % 2 == 0 || i == days.length - 1) {
                forms.add(new Form(days[i], 0, "phq9", epds[i] - 0.05, false));
            }
            if (i == 1 || i == 4 || i == 6) {
                forms.add(new Form(days[i], 1, "gad7", 0.45 - 0.05 * i, false));
            }
        }
        Map<Integer, String> notes = Map.of(
                398, "First visit. Maren did most of the talking, Kwesi made the tea.",
                245, "Tilly laughed at the mirror. They would like a rest before the move.",
                140, "Back after the move. Same sofa, same us, says Maren.",
                50, "Kwesi came along. He reads the bedtime story now.",
                3, "Watched last month's recording together. Maren saw how Tilly looks for her.");
        List<Visit> visits = new ArrayList<>();
        int before = Integer.MAX_VALUE;
        for (int day = 398; day >= 3; day -= day > 245 ? 17 : 14) {
            int shown = nearest(days, day);
            boolean resting = shown < 245 && shown > 140;
            if (!resting && shown != before) {
                String note = notes.getOrDefault(shown, "");
                int many = visits.size();
                int kind = !note.isEmpty() ? 10 : many % 8 == 4 ? 88 : many % 3 == 2 ? 60 : many % 5 == 3 ? 30 : 10;
                visits.add(new Visit(shown, kind, note));
                before = shown;
            }
        }
        return new Course(412, List.of(new Rest(230, 146)), visits, forms);
    }

    /** A visit near the day of a questionnaire is on that day. */
    private static int nearest(int[] days, int day) {
        for (int form : days) {
            if (Math.abs(form - day) <= 8) {
                return form;
            }
        }
        return day;
    }

    private static Course usual(Dice dice, int referred, int lastVisit, int lastForm, int carers, boolean risk) {
        int first = Math.max(lastVisit, referred - dice.between(7, 24));
        List<Visit> visits = visits(dice, first, lastVisit);
        return new Course(referred, List.of(), visits, forms(dice, first, lastForm, carers, risk));
    }

    private static Course cameBack(Dice dice, int referred, int back, int carers) {
        int first = referred - dice.between(7, 20);
        int rested = back + dice.between(80, 130);
        List<Visit> visits = new ArrayList<>(visits(dice, first, rested + 2));
        visits.add(new Visit(back, 45, "Rang to say they would like to come again."));
        return new Course(
                referred, List.of(new Rest(rested, back)), visits, forms(dice, first, rested + 9, carers, false));
    }

    private static Course resting(Dice dice, int referred, int rested, int carers) {
        int first = referred - dice.between(7, 20);
        return new Course(
                referred,
                List.of(new Rest(rested, -1)),
                visits(dice, first, rested + 3),
                forms(dice, first, rested + 5, carers, false));
    }

    private static Course goodbye(Dice dice, int referred, int said, int back, int carers) {
        int first = referred - dice.between(7, 20);
        List<Visit> visits = new ArrayList<>(visits(dice, first, said + 1));
        if (back >= 0) {
            visits.add(new Visit(back, 45, "Wrote that the nights are back. Glad to see them."));
        }
        return new Course(
                referred, List.of(new Rest(said, back, true)), visits, forms(dice, first, said + 6, carers, false));
    }

    private static List<Visit> visits(Dice dice, int first, int last) {
        List<Visit> visits = new ArrayList<>();
        for (int day = first; day > last; day -= dice.between(6, 15)) {
            visits.add(new Visit(day, visits.isEmpty() ? 10 : dice.between(0, 99), ""));
        }
        visits.add(new Visit(last, 10, ""));
        return visits;
    }

    private static List<Form> forms(Dice dice, int first, int last, int carers, boolean risk) {
        List<Form> forms = new ArrayList<>();
        double distress = 0.4 + 0.25 * dice.unit();
        double change = dice.happens(0.8) ? -0.055 : 0.02;
        for (int day = first; day > last + DAYS_BETWEEN_FORMS / 2; day -= DAYS_BETWEEN_FORMS) {
            occasion(forms, dice, day, carers, distress, false);
            distress = Math.max(0.08, distress + change);
        }
        occasion(forms, dice, last, carers, distress, risk);
        return forms;
    }

    private static void occasion(List<Form> forms, Dice dice, int day, int carers, double distress, boolean risk) {
        forms.add(new Form(day, 0, "epds", distress, risk));
        forms.add(new Form(day, 0, "gad7", Math.max(0, distress + 0.08 * dice.normal()), false));
        if (dice.happens(0.4)) {
            forms.add(new Form(day, 0, "phq9", Math.max(0, distress + 0.08 * dice.normal()), false));
        }
        if (carers > 1 && dice.happens(0.35)) {
            forms.add(new Form(day, 1, "gad7", Math.max(0, distress - 0.15), false));
        }
    }
}
