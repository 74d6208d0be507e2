package org.hearth.ui.texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a PO file, always in the same way, so that a change of one sentence changes one place of the file. */
final class PoText {
    private PoText() {}

    /**
     * @param header the lines before the first sentence
     * @param done what is translated already, by its English
     * @param forms how many forms a counted sentence has in this language
     */
    static String of(String header, List<Texts.Text> texts, Map<String, Translated> done, int forms) {
        return header
                + texts.stream()
                        .map(text -> entry(text, Optional.ofNullable(done.get(text.english())), forms))
                        .collect(Collectors.joining());
    }

    /**
     * A sentence in another language.
     *
     * @param forms one, or as many as the language has
     * @param fuzzy whether it awaits a native speaker's review
     */
    record Translated(List<String> forms, boolean fuzzy) {}

    private static String entry(Texts.Text text, Optional<Translated> done, int forms) {
        StringBuilder entry = new StringBuilder("\n");
        text.files().forEach(file -> entry.append("#: ").append(file).append('\n'));
        if (done.filter(Translated::fuzzy).isPresent()) {
            entry.append("#, fuzzy\n");
        }
        entry.append("msgid ").append(quoted(text.english())).append('\n');
        List<String> translated = done.map(Translated::forms).orElse(List.of());
        if (text.plural().isEmpty()) {
            return entry.append("msgstr ")
                    .append(quoted(translated.isEmpty() ? "" : translated.getFirst()))
                    .append('\n')
                    .toString();
        }
        entry.append("msgid_plural ").append(quoted(text.plural().get())).append('\n');
        IntStream.range(0, forms)
                .forEach(form -> entry.append("msgstr[")
                        .append(form)
                        .append("] ")
                        .append(quoted(form < translated.size() ? translated.get(form) : ""))
                        .append('\n'));
        return entry.toString();
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
