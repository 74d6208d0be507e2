package org.hearth.ui.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PoReaderTest {
    private static final String WELSH = """
            msgid ""
            msgstr ""
            "Language: cy\\n"
            "Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);\\n"

            #: org/hearth/ui/today/TodayView.java
            #, fuzzy, java-format
            msgid "Good morning, \\"{0}\\""
            msgstr ""
            "Bore da, "
            "\\"{0}\\""

            msgid "one family"
            msgid_plural "{0} families"
            msgstr[0] "un teulu"
            msgstr[1] "dau deulu"
            msgstr[2] "{0} teulu"

            msgid "Alerts"
            msgstr ""
            """;

    @Test
    void readsSentencesThatRunOverLines() throws IOException {
        assertThat(read(WELSH).sentence("Good morning, \"{0}\"")).contains("Bore da, \"{0}\"");
    }

    @Test
    void choosesTheFormByTheLanguagesOwnRule() throws IOException {
        Catalogue welsh = read(WELSH);
        assertThat(welsh.form(1, "one family")).contains("un teulu");
        assertThat(welsh.form(2, "one family")).contains("dau deulu");
        assertThat(welsh.form(7, "one family")).contains("{0} teulu");
    }

    @Test
    void whatIsNotTranslatedYetIsAbsent() throws IOException {
        assertThat(read(WELSH).sentence("Alerts")).isEmpty();
        assertThat(read(WELSH).form(2, "Alerts")).isEmpty();
    }

    @Test
    void remembersWhatNobodyHasReviewed() throws IOException {
        assertThat(read(WELSH).awaitingReview()).containsExactly("Good morning, \"{0}\"");
    }

    private static Catalogue read(String file) throws IOException {
        return PoReader.read(Locale.of("cy"), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
