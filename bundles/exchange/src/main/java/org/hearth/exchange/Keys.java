package org.hearth.exchange;

/** Keys that stand in a folder for families and people: their running numbers, which say nothing of them. */
final class Keys {
    private Keys() {}

    static String family(int number) {
        return "f" + (number + 1);
    }

    static String person(int number) {
        return "p" + (number + 1);
    }
}
