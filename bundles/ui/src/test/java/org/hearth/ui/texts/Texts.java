package org.hearth.ui.texts;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What there is to translate: every sentence that the sources say, with the files that say it. */
final class Texts {
    private static final Set<String> ONE = Set.of("say", "inMenu", "inBar");
    private static final Set<String> COUNTED = Set.of("count", "inWords");

    private final Map<String, Text> texts = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /**
     * A sentence.
     *
     * @param plural the English for more than one, where the number matters
     * @param files the sources that say it
     */
    record Text(String english, Optional<String> plural, Set<String> files) {}

    static Texts read() throws IOException {
        Texts found = new Texts();
        for (CompilationUnitTree unit : Sources.all()) {
            found.read(unit);
        }
        for (CompilationUnitTree unit : Sources.besides()) {
            new Refusals(Sources.name(unit), found).scan(unit, null);
        }
        return found;
    }

    /** In the order of the alphabet. */
    List<Text> list() {
        return List.copyOf(texts.values());
    }

    /** Calls that a translator could not follow. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private void read(CompilationUnitTree unit) {
        String file = Sources.name(unit);
        boolean says = unit.getImports().stream()
                .anyMatch(line -> line.getQualifiedIdentifier().toString().startsWith("org.hearth.ui.parts.Say"));
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                String select = call.getMethodSelect().toString();
                String called = Literals.called(call);
                List<? extends ExpressionTree> arguments = call.getArguments();
                boolean ofSay = select.startsWith("Say.") || says && select.equals(called);
                if (!arguments.isEmpty() && ONE.contains(called) && (ofSay || !called.equals("say"))) {
                    add(file, Literals.text(arguments.getFirst()), Optional.empty());
                } else if (select.equals("Translations.in")) {
                    add(file, Literals.text(arguments.get(1)), Optional.empty());
                } else if (arguments.size() >= 3 && COUNTED.contains(called) && ofSay) {
                    Optional<String> many = Literals.text(arguments.get(2));
                    if (many.isEmpty()) {
                        mistakes.add(file + ": " + select + " is not given two literals");
                    }
                    add(file, Literals.text(arguments.get(1)), many);
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(unit, null);
    }

    /** Notes what a translator could not follow. */
    void mistake(String file, String what) {
        mistakes.add(file + ": " + what);
    }

    void add(String file, Optional<String> english, Optional<String> plural) {
        if (english.isEmpty()) {
            return;
        }
        Text known = texts.computeIfAbsent(english.get(), key -> new Text(key, plural, new TreeSet<>()));
        known.files().add(file);
        if (plural.isPresent() && known.plural().isEmpty()) {
            texts.put(english.get(), new Text(english.get(), plural, known.files()));
        } else if (plural.isPresent() && !plural.equals(known.plural())) {
            mistakes.add(file + ": \"" + english.get() + "\" has another plural than in " + known.files() + ": "
                    + plural.get());
        }
    }
}
