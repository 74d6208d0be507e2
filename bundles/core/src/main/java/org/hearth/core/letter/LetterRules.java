package org.hearth.core.letter;

import java.util.List;
import java.util.stream.Stream;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Letter;
import org.hearth.core.ground.TextRules;

/** What a document must be like to be kept. */
final class LetterRules {
    private static final int LONGEST = 60_000;

    private LetterRules() {}

    static void require(Letter letter) {
        if (letter.subject().isBlank()) {
            throw new Refused("Say what the document is about: the subject is empty.");
        }
        List<String> body = letter.sections().stream()
                .flatMap(section -> Stream.concat(
                        section.paragraphs().stream(), section.rows().stream().flatMap(List::stream)))
                .filter(words -> !words.isBlank())
                .toList();
        if (body.isEmpty()) {
            throw new Refused("The document says nothing yet. Write a paragraph, or choose what goes in.");
        }
        TextRules.requireAtMost("The document", String.join("", body), LONGEST);
    }
}
