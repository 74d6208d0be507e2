package org.hearth.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No screen shows words that a translator has not been given. */
class SaidTest {
    /** Begins as a sentence or a label does, or is a few words with a gap between. */
    private static final Pattern READS_LIKE_WORDS =
            Pattern.compile("(?s)[A-Z][a-z’']+(?![-\\w/:.]).*|.*[a-z,] [a-z]+ [a-z].*");

    /** Nobody reads what these are given, or they are how words are said. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "say|count|inWords|inMenu|inBar|in|executeJs|error|warn|info|debug|compile|matches|replaceAll|addClassNames?"
                    + "|setClassName|setId|addThemeNames?|setProperty|ofPattern|name|header|setHeader|addHeader|style|getStyle");

    /** Where nothing is drawn: how pages reach the browser, and what languages are called by those who speak them. */
    private static final List<String> NOT_DRAWN = List.of("org/hearth/ui/bridge/", "org/hearth/ui/languages/");

    @Test
    void everyWordThatPeopleReadGoesThroughSay() throws IOException {
        Set<String> unsaid = new TreeSet<>();
        for (CompilationUnitTree unit : Sources.all()) {
            String file = Sources.name(unit);
            if (NOT_DRAWN.stream().noneMatch(file::startsWith)) {
                new Unsaid(file, unsaid).scan(unit, null);
            }
        }
        assertThat(unsaid)
                .as("words on a screen that do not go through Say; say(\"…\") them, values as {0}")
                .isEmpty();
    }

    private static final class Unsaid extends TreeScanner<Void, Void> {
        private final String file;
        private final Set<String> found;

        Unsaid(String file, Set<String> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String called = Literals.called(call);
            boolean attribute = called.equals("setAttribute")
                    && !Literals.text(call.getArguments().getFirst()).orElse("").startsWith("aria-");
            if (attribute || NOT_SHOWN.matcher(called).matches()) {
                return scan(call.getMethodSelect(), nothing);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            boolean toProgrammers = Literals.last(made.getIdentifier()).matches(".*Exception|NotFound|.*Error");
            return toProgrammers ? null : super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            return Literals.text(sum).map(text -> look(text)).orElseGet(() -> super.visitBinary(sum, nothing));
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            return literal.getValue() instanceof String text ? look(text) : null;
        }

        private Void look(String text) {
            // programs for the browser, and styles
            boolean code = text.contains("=>") || text.contains(";\n") || text.contains("var(");
            if (!code && READS_LIKE_WORDS.matcher(text).matches()) {
                found.add(file + ": \"" + text + "\"");
            }
            return null;
        }
    }
}
