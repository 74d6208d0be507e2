package org.hearth.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that were made to do harm, or went wrong on their way, are refused quickly, with the line and what to do. */
class HostileYamlTest {
    private static final Duration QUICKLY = Duration.ofSeconds(10);
    private static final YamlDefinitions DEFINITIONS = new YamlDefinitions();

    @BeforeAll
    static void warmUp() {
        problems("id: mood\n");
    }

    @Test
    void aBombOfAliases() {
        String bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(0, 9)
                        .mapToObj(i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " ["
                                + ("*" + (char) ('a' + i) + ", ").repeat(8) + "*" + (char) ('a' + i) + "]\n")
                        .collect(Collectors.joining());

        assertThat(problems(bomb).getFirst())
                .isEqualTo(problem(
                        1, "a", "expected no references, but found '&a'; write the value out where it is used"));
    }

    @Test
    void anAliasWithoutAnAnchor() {
        Problem problem = problems("id: a\ntitle: *missing\n").getFirst();

        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.message()).contains("missing");
    }

    @Test
    void fiftyMegabytes() {
        assertThat(problems("x".repeat(50_000_000)))
                .containsExactly(problem(
                        0,
                        "",
                        "expected at most 1000000 characters, but found 50000000; a definition holds one instrument or"
                                + " intervention, not data"));
    }

    @Test
    void tabs() {
        assertThat(problems("id: a\nlicence:\n\tholder: nobody\n"))
                .containsExactly(problem(
                        3,
                        "",
                        "expected spaces at the beginning of the line, but found a tab; replace tabs by spaces"));
    }

    @Test
    void aHundredThousandOpenBrackets() {
        assertThat(problems("id: a\nitems: " + "[".repeat(100_000)))
                .containsExactly(problem(
                        2,
                        "",
                        "expected at most 20 levels within each other, but found more; a definition needs six: look for"
                                + " brackets that are not closed"));
    }

    @Test
    void aHundredThousandDashes() {
        assertThat(problems("id: a\nitems:\n  " + "- ".repeat(100_000))
                        .getFirst()
                        .line())
                .isEqualTo(3);
    }

    @Test
    void controlCharacters() {
        assertThat(problems("id: a\ntitle: be\u0007ep\n"))
                .containsExactly(problem(
                        2,
                        "",
                        "expected words, but found the control character U+0007; remove it, it cannot be seen in most"
                                + " editors"));
    }

    @Test
    void keysThatOccurAThousandTimes() {
        List<Problem> problems = problems("id: a\n".repeat(1_000));

        assertThat(problems.getFirst())
                .isEqualTo(problem(2, "id", "this key is already on line 1; keep one of the two"));
        assertThat(problems).hasSize(101);
        assertThat(problems.getLast().message()).isEqualTo("and 899 more");
    }

    @Test
    void aHundredThousandKeysThatNobodyKnows() {
        String keys =
                IntStream.range(0, 80_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());

        assertThat(problems(keys))
                .containsExactly(problem(
                        1,
                        "",
                        "expected at most 2000 entries in one place, but found 80000; a definition holds one instrument or"
                                + " intervention, not data"));
    }

    @Test
    void aValueOfAMillionDots() {
        assertThat(problems("id: a\ntitle: b\nscales: [{ id: total, direction: none, range: \"" + ".".repeat(900_000)
                        + "\" }]\n"))
                .contains(problem(
                        3,
                        "scales.total.range",
                        "expected at most 10000 characters in one value, but found 900000; shorten it"));
    }

    @Test
    void aNumberBeyondAllNumbers() {
        assertThat(problems("id: a\ntitle: b\nscales: [{ id: total, direction: none, range: [0, 1e999] }]\n"))
                .contains(problem(
                        3, "scales.total.range.2", "expected a number that can be computed with, but found '1e999'"));
    }

    @Test
    void aByteOrderMarkIsNoHarm() {
        assertThat(DEFINITIONS
                        .instrument(
                                "x.yaml",
                                "\uFEFFid: a\ntitle: b\nscales: [{ id: total, direction: none, range: [0, 9] }]")
                        .definition()
                        .id())
                .isEqualTo("a");
    }

    private static Problem problem(int line, String field, String message) {
        return new Problem("x.yaml", line, field, message);
    }

    private static List<Problem> problems(String yaml) {
        return assertTimeoutPreemptively(
                QUICKLY,
                () -> catchThrowableOfType(InvalidInput.class, () -> DEFINITIONS.instrument("x.yaml", yaml))
                        .problems());
    }
}
