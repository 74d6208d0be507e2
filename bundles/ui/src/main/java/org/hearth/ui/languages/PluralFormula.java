package org.hearth.ui.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the formula in the header of a PO file, such as {@code n==1 ? 0 : n%10>=2 ? 1 : 2}: numbers, {@code n}, the operators
 * of the C language that translators' tools write there, and brackets.
 */
final class PluralFormula {
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\|\\||&&|[=!<>]=|[<>?:%()!]|n|[0-9]+)");

    /** From the loosest to the tightest. */
    private static final List<Map<String, LongBinaryOperator>> LEVELS = List.of(
            Map.of("||", (a, b) -> truth(a != 0 || b != 0)),
            Map.of("&&", (a, b) -> truth(a != 0 && b != 0)),
            Map.of("==", (a, b) -> truth(a == b), "!=", (a, b) -> truth(a != b)),
            Map.of(
                    "<", (a, b) -> truth(a < b),
                    ">", (a, b) -> truth(a > b),
                    "<=", (a, b) -> truth(a <= b),
                    ">=", (a, b) -> truth(a >= b)),
            Map.of("%", (a, b) -> a % b));

    private final String formula;
    private final List<String> tokens;
    private int next;

    private PluralFormula(String formula) {
        this.formula = formula;
        this.tokens = tokens(formula);
    }

    /** The rule that a formula describes. */
    static PluralRule of(String formula) {
        PluralFormula reading = new PluralFormula(formula.strip());
        LongUnaryOperator whole = reading.choice();
        if (reading.next < reading.tokens.size()) {
            throw reading.unclear();
        }
        return number -> Math.toIntExact(whole.applyAsLong(Math.abs(number)));
    }

    private static List<String> tokens(String formula) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(formula);
        int end = 0;
        while (end < formula.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (end < formula.length()) {
            throw new IllegalArgumentException("Plural formula " + formula + ": cannot read it from character " + end);
        }
        return tokens;
    }

    private LongUnaryOperator choice() {
        LongUnaryOperator condition = level(0);
        if (!take("?")) {
            return condition;
        }
        LongUnaryOperator then = choice();
        require(":");
        LongUnaryOperator otherwise = choice();
        return n -> condition.applyAsLong(n) != 0 ? then.applyAsLong(n) : otherwise.applyAsLong(n);
    }

    private LongUnaryOperator level(int level) {
        if (level == LEVELS.size()) {
            return single();
        }
        LongUnaryOperator left = level(level + 1);
        while (next < tokens.size() && LEVELS.get(level).containsKey(tokens.get(next))) {
            LongBinaryOperator operator = LEVELS.get(level).getOrDefault(tokens.get(next), (a, b) -> a);
            next++;
            LongUnaryOperator before = left;
            LongUnaryOperator right = level(level + 1);
            left = n -> operator.applyAsLong(before.applyAsLong(n), right.applyAsLong(n));
        }
        return left;
    }

    private LongUnaryOperator single() {
        if (take("!")) {
            LongUnaryOperator negated = single();
            return n -> truth(negated.applyAsLong(n) == 0);
        }
        if (take("(")) {
            LongUnaryOperator inner = choice();
            require(")");
            return inner;
        }
        if (take("n")) {
            return n -> n;
        }
        if (next < tokens.size() && Character.isDigit(tokens.get(next).charAt(0))) {
            long number = Long.parseLong(tokens.get(next++));
            return n -> number;
        }
        throw unclear();
    }

    private boolean take(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        if (there) {
            next++;
        }
        return there;
    }

    private void require(String token) {
        if (!take(token)) {
            throw unclear();
        }
    }

    private IllegalArgumentException unclear() {
        return new IllegalArgumentException("Plural formula " + formula + ": expected something else than "
                + (next < tokens.size() ? tokens.get(next) : "its end") + " at word " + (next + 1));
    }

    private static long truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
