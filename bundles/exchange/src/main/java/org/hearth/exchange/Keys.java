package org.hearth.exchange;

/** Keys that stand in a folder for families, people, groups and goals: their running numbers, which say nothing of them. */
final class Keys {
    private Keys() {}

    static String family(int number) {
        return "f" + (number + 1);
    }

    static String goal(int number) {
        return "goal" + (number + 1);
    }

    static String group(int number) {
        return "g" + (number + 1);
    }

    static String person(int number) {
        return "p" + (number + 1);
    }
}
