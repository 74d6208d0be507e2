package org.hearth.ui.texts;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.Optional;

/** Reads string literals out of the compiler's trees, also those that are split over lines. */
final class Literals {
    private Literals() {}

    /** The text of an expression that is nothing but literals. */
    static Optional<String> text(Tree expression) {
        return switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> Optional.of(text);
            case ParenthesizedTree inner -> text(inner.getExpression());
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS ->
                text(sum.getLeftOperand())
                        .flatMap(left -> text(sum.getRightOperand()).map(right -> left + right));
            default -> Optional.empty();
        };
    }

    /** What a call calls, without what it is called on. */
    static String called(MethodInvocationTree call) {
        return last(call.getMethodSelect());
    }

    /** The last name of a name with dots. */
    static String last(ExpressionTree name) {
        String whole =
                name instanceof MemberSelectTree select ? select.getIdentifier().toString() : name.toString();
        return whole.contains("<") ? whole.substring(0, whole.indexOf('<')) : whole;
    }
}
