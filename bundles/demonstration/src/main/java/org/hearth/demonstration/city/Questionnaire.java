package org.hearth.demonstration.city;

/**
 * A questionnaire whose items are answered from 0 to 3 and added up.
 *
 * @param instrument its id
 * @param items how many items it has
 * @param rare the item that hardly anybody answers above 0; 0 if there is none
 */
record Questionnaire(String instrument, int items, int rare) {
    static final Questionnaire ANXIETY = new Questionnaire("gad7", 7, 0);
    static final Questionnaire DEPRESSION = new Questionnaire("phq9", 9, 9);
    static final Questionnaire POSTNATAL = new Questionnaire("epds", 10, 10);
    /** The most items that any of them has. */
    static final int MOST_ITEMS = 10;

    private static final double STEP = 1.15;

    /**
     * Answers of a person at a level of distress: 0 answers about half of what is possible, each 1 more or less about as much
     * as a person's answers differ anyway.
     */
    int[] answers(Dice dice, double level) {
        int[] answers = new int[items];
        for (int i = 0; i < items; i++) {
            double leaning =
                    (i % 3 - 1) * 0.4 - (i + 1 == rare ? 3.4 : 0); // some items are answered higher than others
            double felt = 1.7 * level + leaning + 0.75 * dice.logistic();
            answers[i] = felt < -STEP ? 0 : felt < 0 ? 1 : felt < STEP ? 2 : 3;
        }
        return answers;
    }
}
