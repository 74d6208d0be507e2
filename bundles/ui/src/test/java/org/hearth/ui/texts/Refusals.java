package org.hearth.ui.texts;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What use cases say to the person at the screen: sentences, and the exceptions that carry one. */
final class Refusals extends TreeScanner<Void, Void> {
    private static final Set<String> EXCEPTIONS =
            Set.of("Refused", "NotFound", "EditedMeanwhile", "NotAllowed", "StoreUnavailable", "Unsuitable");
    /** They put their first argument, who or what it is about, into a sentence of theirs. */
    private static final Set<String> RULES =
            Set.of("requirePast", "requireLine", "requireNote", "requireAtMost", "requireBetween");

    private final String file;
    private final Texts texts;

    Refusals(String file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        if (EXCEPTIONS.contains(Literals.last(made.getIdentifier()))
                && !made.getArguments().isEmpty()) {
            sentence(made.getArguments());
        }
        return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        boolean rule = RULES.contains(Literals.called(call));
        if (rule || call.getMethodSelect().toString().equals("Sentence.of")) {
            sentence(call.getArguments());
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private void sentence(List<? extends ExpressionTree> arguments) {
        ExpressionTree english = arguments.getFirst();
        Optional<String> text = Literals.text(english);
        boolean together = english instanceof BinaryTree || english instanceof ConditionalExpressionTree;
        if (text.isEmpty() && together) {
            texts.mistake(file, english + " is put together; say the whole sentence, with values as {0}, {1} …");
        }
        // a place alone, or between marks, is the same in every language
        text.filter(words -> words.matches(".*[A-Za-z].*")).ifPresent(words -> texts.add(file, text, Optional.empty()));
    }
}
