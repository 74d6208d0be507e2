package org.hearth.core.catalogue;

import java.util.Comparator;

/** The order of versions: number by number, so that 1.10.0 is newer than 1.9.0. */
final class Versions {
    /** The newest last. */
    static final Comparator<String> NEWEST_LAST = Versions::compare;

    private Versions() {}

    private static int compare(String a, String b) {
        String[] left = a.split("[.-]", -1);
        String[] right = b.split("[.-]", -1);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = comparePart(i < left.length ? left[i] : "0", i < right.length ? right[i] : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int comparePart(String a, String b) {
        boolean numbers = a.matches("[0-9]{1,18}") && b.matches("[0-9]{1,18}");
        return numbers ? Long.compare(Long.parseLong(a), Long.parseLong(b)) : a.compareTo(b);
    }
}
