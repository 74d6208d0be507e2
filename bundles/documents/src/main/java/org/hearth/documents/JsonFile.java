package org.hearth.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;
import org.hearth.documents.data.Datum;
import org.hearth.documents.data.Reservations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A publication as {@code evaluation.json}, for programs. Its shape is a promise: it changes only by adding. */
@Component
public final class JsonFile implements DocumentRenderer {
    private final JsonFactory json = new JsonFactory();

    /** Made by the runtime; needs nothing. */
    @Activate
    public JsonFile() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String label() {
        return "Data (JSON)";
    }

    @Override
    public List<RenderedFile> render(Publication publication) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = json.createGenerator(bytes)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            write(out, publication);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(new RenderedFile("evaluation.json", "application/json", bytes.toByteArray()));
    }

    private static void write(JsonGenerator out, Publication publication) throws IOException {
        out.writeStartObject();
        out.writeStringField("hearth", publication.hearth());
        out.writeStringField("generated_at", publication.generatedAt().toString());
        out.writeArrayFieldStart("reports");
        for (ReportDocument document : publication.reports()) {
            write(out, document);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, ReportDocument document) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", document.report());
        out.writeStringField("version", document.version());
        out.writeObjectFieldStart("figures");
        for (Block.Figure figure : document.figures()) {
            writeFigure(out, figure);
        }
        out.writeEndObject();
        out.writeArrayFieldStart("tables");
        for (Block.Table table : document.tables()) {
            write(out, table);
        }
        out.writeEndArray();
        writeTexts(out, "caveats", Reservations.of(document));
        out.writeEndObject();
    }

    /** Figures are numbers: words, and what is absent or held back, leave no key. */
    private static void writeFigure(JsonGenerator out, Block.Figure figure) throws IOException {
        switch (Datum.of(figure.value())) {
            case Datum.Whole(long value) -> out.writeNumberField(figure.key(), value);
            case Datum.Real(double value) -> out.writeNumberField(figure.key(), value);
            case Datum.Words words -> {}
            case Datum.Nothing nothing -> {}
        }
    }

    private static void write(JsonGenerator out, Block.Table table) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", table.id());
        writeTexts(
                out, "columns", table.columns().stream().map(Block.Column::id).toList());
        out.writeArrayFieldStart("rows");
        for (Block.Row row : table.rows()) {
            out.writeStartArray();
            for (var value : row.values()) {
                writeCell(out, Datum.of(value));
            }
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeCell(JsonGenerator out, Datum cell) throws IOException {
        switch (cell) {
            case Datum.Whole(long value) -> out.writeNumber(value);
            case Datum.Real(double value) -> out.writeNumber(value);
            case Datum.Words(String text) -> out.writeString(text);
            case Datum.Nothing nothing -> out.writeNull();
        }
    }

    private static void writeTexts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}
