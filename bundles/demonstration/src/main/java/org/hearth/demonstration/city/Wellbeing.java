package org.hearth.demonstration.city;

/**
 * How a carer is, and becomes. Most become better while support goes on, quickly at first; some do not change, and a few
 * become worse.
 */
final class Wellbeing {
    private static final double HALF_LIFE_DAYS = 110;

    private final double start;
    private final double change;
    private final double postnatal;

    Wellbeing(Dice dice) {
        start = -0.15 + 0.75 * dice.normal();
        change = -0.62 + 0.55 * dice.normal() - 0.2 * start; // who is worse off has more to gain
        postnatal = 0.25 * dice.normal();
    }

    /** The level of distress so many days after support began; high is bad. */
    double distress(Dice dice, int days) {
        double done = 1 - StrictMath.pow(0.5, days / HALF_LIFE_DAYS);
        return start + change * done + 0.2 * dice.normal();
    }

    /** The same as a postnatal questionnaire sees it. */
    double postnatalDistress(Dice dice, int days) {
        return distress(dice, days) + postnatal - 0.1;
    }

    /** How easy family life feels, from 0 to 40; high is good. */
    int ease(Dice dice, int days) {
        double ease = 20 - 8 * distress(dice, days) + 2.5 * dice.normal();
        return (int) StrictMath.max(0, StrictMath.min(40, StrictMath.rint(ease)));
    }
}
