package org.hearth.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearth.api.document.RenderedFile;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static RenderedFile file(String name) {
        return new RenderedFile(name, "text/csv", name.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneFileIsItself() {
        RenderedFile only = file("table.csv");
        assertThat(Bundle.of("evaluation", List.of(only))).isSameAs(only);
    }

    @Test
    void severalFilesComeInOneArchive() throws IOException {
        RenderedFile archive = Bundle.of("evaluation", List.of(file("a.csv"), file("b.csv")));

        assertThat(archive.name()).isEqualTo("evaluation.zip");
        assertThat(archive.mediaType()).isEqualTo("application/zip");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.content()))) {
            for (String name : List.of("a.csv", "b.csv")) {
                ZipEntry entry = zip.getNextEntry();
                assertThat(entry).isNotNull();
                assertThat(entry.getName()).isEqualTo(name);
                assertThat(zip.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(name);
            }
        }
    }
}
