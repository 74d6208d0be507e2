package org.hearth.ui.languages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mini2Dx.gettext.PoFile;
import org.mini2Dx.gettext.TranslationEntry;

/**
 * Reads a language's PO file. What is marked {@code fuzzy} is shown too, and counted: here that mark says that a native
 * speaker has not looked at the sentence yet.
 */
final class PoReader {
    private static final Pattern PLURAL = Pattern.compile("Plural-Forms:[^;]*;\\s*plural\\s*=\\s*([^;]+);");

    private static final Pattern FUZZY = Pattern.compile("\\bfuzzy\\b");

    private PoReader() {}

    /** The catalogue of that language. A language without a file is a mistake in this bundle. */
    static Catalogue read(Language language) {
        String name = language.tag() + ".po";
        try (InputStream file = PoReader.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + name + " beside " + PoReader.class.getName()
                        + ": write it from hearth.pot, or take " + language + " out of the languages");
            }
            return read(language.locale(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }

    static Catalogue read(Locale locale, InputStream file) throws IOException {
        Map<String, List<String>> sentences = new HashMap<>();
        List<String> awaitingReview = new ArrayList<>();
        PluralRule rule = Catalogue.NONE.rule();
        for (TranslationEntry entry :
                new PoFile(locale, new InputStreamReader(file, StandardCharsets.UTF_8)).getEntries()) {
            List<String> forms = List.copyOf(entry.getStrings());
            if (entry.getId().isEmpty()) {
                rule = rule(String.join("", forms));
            } else if (!forms.isEmpty() && forms.stream().noneMatch(String::isBlank)) {
                sentences.put(entry.getId(), forms);
                if (entry.getFlags().stream()
                        .anyMatch(flags -> FUZZY.matcher(flags).find())) {
                    awaitingReview.add(entry.getId());
                }
            }
        }
        return new Catalogue(sentences, rule, awaitingReview);
    }

    private static PluralRule rule(String header) {
        Matcher plural = PLURAL.matcher(header);
        return plural.find() ? PluralFormula.of(plural.group(1)) : Catalogue.NONE.rule();
    }
}
