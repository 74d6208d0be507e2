package org.hearth.persistence.records;

/** Reads kept answers, a JSON object of numbers such as {@code {"1":2.0,"3":0.5}}, a million times as fast as can be. */
final class ItemScores {
    private ItemScores() {}

    /** Takes one answer. */
    interface Taker {
        void take(int item, double score);
    }

    static void read(String json, Taker taker) {
        int at = 0;
        int end = json.length();
        while ((at = json.indexOf('"', at)) >= 0) {
            int close = json.indexOf('"', at + 1);
            int from = close + 2;
            int to = from;
            while (to < end && json.charAt(to) != ',' && json.charAt(to) != '}') {
                to++;
            }
            taker.take(Integer.parseInt(json, at + 1, close, 10), number(json, from, to));
            at = to;
        }
    }

    /** Nearly every answer is a digit with {@code .0} behind it. */
    private static double number(String json, int from, int to) {
        if (to - from == 3 && json.charAt(from + 1) == '.' && json.charAt(from + 2) == '0') {
            int digit = json.charAt(from) - '0';
            if (digit >= 0 && digit <= 9) {
                return digit;
            }
        }
        return Double.parseDouble(json.substring(from, to));
    }
}
