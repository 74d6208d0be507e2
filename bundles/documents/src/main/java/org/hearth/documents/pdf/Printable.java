package org.hearth.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hearth.api.programme.Letter;

/**
 * A letter as it can be printed: words in a script that our fonts do not have are told of in brackets rather than printed as
 * boxes, pictures among the words are left out, and the foot says so.
 */
public final class Printable {
    private static final Signs SIGNS = new Signs();

    private final Set<String> missing = new TreeSet<>();

    private Printable() {}

    /** The letter; the same if all of it can be printed. */
    public static Letter of(Letter letter) {
        Printable printable = new Printable();
        Letter told = printable.told(letter);
        if (printable.missing.isEmpty()) {
            return told;
        }
        List<String> foot = new ArrayList<>(told.foot());
        foot.add("Words in " + String.join(" and ", printable.missing)
                + " letters cannot be printed here yet: they stand in square brackets. Please write them in by hand; the"
                + " record has them as they are written.");
        return new Letter(
                told.from(),
                told.place(),
                told.to(),
                told.on(),
                told.subject(),
                told.salutation(),
                told.sections(),
                told.closing(),
                told.signature(),
                foot);
    }

    private Letter told(Letter letter) {
        return new Letter(
                words(letter.from()),
                words(letter.place()),
                all(letter.to()),
                letter.on(),
                words(letter.subject()),
                words(letter.salutation()),
                letter.sections().stream().map(this::section).toList(),
                words(letter.closing()),
                all(letter.signature()),
                all(letter.foot()));
    }

    private Letter.Section section(Letter.Section section) {
        return new Letter.Section(
                words(section.heading()),
                all(section.paragraphs()),
                all(section.heads()),
                section.rows().stream().map(this::all).toList());
    }

    private List<String> all(List<String> lines) {
        UnaryOperator<String> each = this::words;
        return lines.stream().map(each).toList();
    }

    /** The words with each run that cannot be printed replaced by what it is. */
    private String words(String text) {
        if (text.codePoints().allMatch(SIGNS::canPrint)) {
            return text;
        }
        StringBuilder told = new StringBuilder();
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(sign -> {
            boolean between = !run.isEmpty() && Character.isWhitespace(sign);
            if (between || !SIGNS.canPrint(sign)) {
                run.appendCodePoint(sign);
            } else {
                tell(run, told);
                told.appendCodePoint(sign);
            }
        });
        tell(run, told);
        return told.toString().strip();
    }

    private void tell(StringBuilder run, StringBuilder told) {
        if (run.isEmpty()) {
            return;
        }
        String hidden = run.toString();
        run.setLength(0);
        hidden.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(Printable::named)
                .ifPresent(script -> {
                    missing.add(script);
                    told.append("[in ").append(script).append(" letters]");
                });
        if (Character.isWhitespace(hidden.codePointBefore(hidden.length()))
                && (told.isEmpty() || !Character.isWhitespace(told.charAt(told.length() - 1)))) {
            told.append(' ');
        }
    }

    /** Such as <em>Arabic</em>; Chinese characters are called that, whoever uses them. */
    private static String named(Character.UnicodeScript script) {
        if (script == Character.UnicodeScript.HAN) {
            return "Chinese";
        }
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
