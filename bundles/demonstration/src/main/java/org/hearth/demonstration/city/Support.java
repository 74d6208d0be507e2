package org.hearth.demonstration.city;

import java.util.ArrayList;
import java.util.List;

/**
 * The support of one family: spells of contacts, with rests between them. Days count from the programme's first.
 *
 * @param referred the day of referral
 * @param contacts in order of time
 * @param ended the day on which support was said to have ended; −1 if it goes on
 */
record Support(int referred, List<Contact> contacts, int ended) {
    private static final double RESTS = 0.55;
    private static final double COMES_BACK = 0.65;
    private static final double SAYS_GOODBYE = 0.3;

    Support {
        contacts = List.copyOf(contacts);
    }

    /**
     * A contact.
     *
     * @param massage whether it is baby massage in a group, otherwise psychotherapy
     * @param attended whether it took place
     */
    record Contact(int day, boolean massage, Medium medium, Outcome outcome, int minutes) {
        boolean attended() {
            return outcome == Outcome.ATTENDED;
        }
    }

    /** How contacts take place, as files say it. */
    enum Medium {
        FACE_TO_FACE("face-to-face"),
        TELEPHONE("telephone"),
        VIDEO("video"),
        GROUP("group");

        final String word;

        Medium(String word) {
            this.word = word;
        }
    }

    /** Whether they did, as files say it. */
    enum Outcome {
        ATTENDED("attended"),
        DID_NOT_ATTEND("did-not-attend"),
        CANCELLED_BY_FAMILY("cancelled-by-family"),
        CANCELLED_BY_SERVICE("cancelled-by-service");

        final String word;

        Outcome(String word) {
            this.word = word;
        }
    }

    static Support of(Dice dice, int lastDay) {
        int referred = dice.between(0, lastDay - 30);
        List<Contact> contacts = new ArrayList<>();
        int day = referred + 4 + dice.weighted(30, 25, 20, 12, 8, 5) * 7 + dice.between(0, 6);
        boolean massage = dice.happens(0.35);
        boolean goesOn = true;
        while (goesOn && day <= lastDay) {
            day = spell(dice, contacts, day, massage, lastDay);
            goesOn = day <= lastDay && dice.happens(RESTS) && dice.happens(COMES_BACK);
            day += dice.between(60, 200); // a rest
            massage = dice.happens(0.25);
        }
        int last = contacts.isEmpty() ? referred : contacts.getLast().day();
        boolean goodbye = last + 30 <= lastDay && dice.happens(SAYS_GOODBYE);
        return new Support(referred, contacts, goodbye ? last + dice.between(0, 30) : -1);
    }

    /** Some weeks of contacts; gives the day after them. */
    private static int spell(Dice dice, List<Contact> contacts, int from, boolean massage, int lastDay) {
        int count = massage ? 6 : dice.between(2, 11) + dice.between(1, 13);
        int day = from;
        for (int i = 0; i < count && day <= lastDay; i++) {
            contacts.add(contact(dice, day, massage));
            day += massage ? 7 : 7 * dice.weighted(0, 55, 35, 10) + dice.weighted(4, 1, 1) - 1;
        }
        return day;
    }

    private static Contact contact(Dice dice, int day, boolean massage) {
        Outcome outcome = Outcome.values()[dice.weighted(80, 11, 6, 3)];
        Medium medium = massage
                ? Medium.GROUP
                : switch (dice.weighted(70, 18, 12)) {
                    case 0 -> Medium.FACE_TO_FACE;
                    case 1 -> Medium.VIDEO;
                    default -> Medium.TELEPHONE;
                };
        int minutes =
                massage ? 60 : medium == Medium.TELEPHONE ? 20 + 5 * dice.between(0, 4) : 45 + 5 * dice.between(0, 3);
        return new Contact(day, massage, medium, outcome, outcome == Outcome.ATTENDED ? minutes : 0);
    }
}
