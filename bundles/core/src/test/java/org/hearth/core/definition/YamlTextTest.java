package org.hearth.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;
import org.junit.jupiter.api.Test;

class YamlTextTest {

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThat(problem("id: a\ntitle: b\nid: c\n"))
                .isEqualTo(new Problem("x.yaml", 3, "id", "this key is already on line 1; keep one of the two"));
    }

    @Test
    void refusesReferencesThatCouldBlowUp() {
        assertThat(problem("a: &lol [ha, ha]\nb: [*lol, *lol]\n"))
                .isEqualTo(new Problem(
                        "x.yaml",
                        1,
                        "a",
                        "expected no references, but found '&lol'; write the value out where it is used"));
    }

    @Test
    void refusesAStructureThatHoldsItself() {
        assertThat(problem("a: &a [*a]\n").message()).contains("&a");
    }

    @Test
    void refusesTagsThatNameClasses() {
        assertThat(problem("id: !!javax.script.ScriptEngineManager x\n").message())
                .contains("tag is not allowed");
        assertThat(problem("id: !own x\n").message())
                .isEqualTo("expected a plain value, but found the tag '!own'; remove it");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(problem("a: " + "[".repeat(500) + "]".repeat(500)).message())
                .startsWith("expected at most 20 levels within each other");
    }

    @Test
    void refusesWhatIsFarTooLarge() {
        assertThat(problem("id: " + "x".repeat(YamlText.LONGEST)).message())
                .startsWith("expected at most 1000000 characters, but found 1000004");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThat(problem("id: a\ntitle: Lo\uFFFDwe\n"))
                .isEqualTo(new Problem(
                        "x.yaml", 2, "", "expected UTF-8, but found bytes that are not; save the file as UTF-8"));
    }

    @Test
    void namesTheLineThatIsNotYaml() {
        Problem problem = problem("id: a\ntitle: \"b\nscales: 3\n");

        assertThat(problem.line()).isPositive();
        assertThat(problem.message()).startsWith("expected YAML, but it cannot be read here");
    }

    @Test
    void refusesTwoDocumentsInOneFile() {
        assertThat(problem("id: a\n---\nid: b\n").line()).isEqualTo(2);
    }

    @Test
    void refusesAnEmptyFileAndAList() {
        assertThat(problem("# nothing\n").message()).endsWith("but found an empty file");
        assertThat(problem("- a\n").message()).endsWith("but found a list");
        assertThat(problem("hello").message()).endsWith("but found only words");
    }

    @Test
    void takesYesForAWord() {
        assertThat(YamlText.read("x.yaml", "label: yes").text("label")).isEqualTo("yes");
    }

    private static Problem problem(String yaml) {
        return catchThrowableOfType(InvalidInput.class, () -> YamlText.read("x.yaml", yaml))
                .problems()
                .getFirst();
    }
}
