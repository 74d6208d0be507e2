package org.hearth.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.ui.languages.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mini2Dx.gettext.PoFile;
import org.mini2Dx.gettext.TranslationEntry;

/**
 * The translators' files are in step with the code. {@code -Dhearth.texts=write} brings them in step: what is new is added
 * without a translation, what nobody says any more goes, and what is translated stays as it is.
 */
class TextsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "hearth", "ui", "languages");
    private static final Path TEMPLATE = FOLDER.resolve("hearth.pot");
    private static final boolean WRITE = "write".equals(System.getProperty("hearth.texts"));
    private static final String ADVICE =
            "Run ./mvnw -f bundles/ui/pom.xml test -Dtest=TextsTest -Dhearth.texts=write and commit what changes";
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");
    private static final Pattern FORMS = Pattern.compile("nplurals=([0-9]+)");
    private static final int ENGLISH_FORMS = 2;
    private static final String HEADER = """
            # What Hearth says, for translators. Made from the code: change the code, not this file.
            msgid ""
            msgstr ""
            "Project-Id-Version: Hearth\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"
            """;

    static Stream<Language> translated() {
        return Arrays.stream(Language.values()).filter(language -> language != Language.ENGLISH);
    }

    @Test
    void everySentenceCanBeTranslated() throws IOException {
        assertThat(Texts.read().mistakes()).isEmpty();
    }

    @Test
    void theTemplateListsWhatTheCodeSays() throws IOException {
        String template = PoText.of(HEADER, Texts.read().list(), Map.of(), ENGLISH_FORMS);
        if (WRITE) {
            Files.writeString(TEMPLATE, template);
        }
        assertThat(Files.readString(TEMPLATE)).as(ADVICE).isEqualTo(template);
    }

    @ParameterizedTest
    @MethodSource("translated")
    void eachLanguageListsTheSameSentences(Language language) throws IOException {
        Path file = file(language);
        String before = Files.readString(file);
        String after = PoText.of(header(before), Texts.read().list(), done(file), forms(before));
        if (WRITE) {
            Files.writeString(file, after);
        }
        assertThat(Files.readString(file)).as(ADVICE).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("translated")
    void aTranslationHasTheSamePlacesForValues(Language language) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (TranslationEntry entry : entries(file(language))) {
            boolean counted = entry.getIdPlural() != null;
            Set<String> wanted = places(counted ? entry.getIdPlural() : entry.getId());
            for (String form : entry.getStrings()) {
                Set<String> there = places(form);
                // one and two may do without the figure
                boolean fits = counted ? wanted.containsAll(there) : wanted.equals(there);
                if (!entry.getId().isEmpty() && !form.isEmpty() && !fits) {
                    wrong.add(entry.getId() + " → " + form);
                }
            }
        }
        assertThat(wrong)
                .as("translations whose places in braces are not those of the English")
                .isEmpty();
    }

    private static Set<String> places(String sentence) {
        Matcher places = PLACE.matcher(sentence);
        return places.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path file(Language language) {
        return FOLDER.resolve(language.tag() + ".po");
    }

    private static String header(String file) {
        return file.substring(0, file.indexOf("\n\n") < 0 ? file.length() : file.indexOf("\n\n") + 1);
    }

    private static int forms(String file) {
        Matcher forms = FORMS.matcher(file);
        assertThat(forms.find()).as("the header says Plural-Forms").isTrue();
        return Integer.parseInt(forms.group(1));
    }

    private static Map<String, PoText.Translated> done(Path file) throws IOException {
        Map<String, PoText.Translated> done = new HashMap<>();
        for (TranslationEntry entry : entries(file)) {
            boolean fuzzy = entry.getFlags().stream().anyMatch(flags -> flags.contains("fuzzy"));
            done.put(entry.getId(), new PoText.Translated(List.copyOf(entry.getStrings()), fuzzy));
        }
        return done;
    }

    private static List<TranslationEntry> entries(Path file) throws IOException {
        return new PoFile(Locale.ROOT, Files.newBufferedReader(file, StandardCharsets.UTF_8)).getEntries();
    }
}
