package org.hearth.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.RenderedFile;

/** Writes the sample in every format into a folder, for people to look at. */
final class SampleFiles {
    private SampleFiles() {}

    static List<DocumentRenderer> renderers() {
        return List.of(new HtmlFile(), new PdfFile(), new XlsxFile(), new CsvFiles(), new SvgFiles(), new JsonFile());
    }

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (DocumentRenderer renderer : renderers()) {
            for (RenderedFile file : renderer.render(Sample.publication())) {
                Files.write(folder.resolve(file.name()), file.content());
            }
        }
    }
}
