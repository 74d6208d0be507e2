package org.hearth.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.report.Block;
import org.hearth.api.report.Chart;
import org.hearth.api.report.Value;
import org.hearth.documents.chart.ChartTable;
import org.hearth.documents.words.Shown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderersTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \"quoted\" ]]> \u0007";

    static List<DocumentRenderer> renderers() {
        return SampleFiles.renderers();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theSamePublicationGivesTheSameBytes(DocumentRenderer renderer) {
        List<RenderedFile> once = renderer.render(Sample.publication());
        List<RenderedFile> again = renderer.render(Sample.publication());
        assertThat(once).isNotEmpty();
        assertThat(again).hasSameSizeAs(once);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).name()).isEqualTo(once.get(i).name());
            assertThat(again.get(i).content()).isEqualTo(once.get(i).content());
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void anEmptyReportAndWordsFromElsewhereDoNoHarm(DocumentRenderer renderer) throws Exception {
        assertThat(renderer.render(Sample.of())).isNotNull();
        for (RenderedFile file : renderer.render(hostile())) {
            if (file.name().endsWith(".html") || file.name().endsWith(".svg")) {
                assertThat(new String(file.content(), UTF_8)).doesNotContain("<script");
            }
            if (file.name().endsWith(".svg")) {
                parsed(file);
            }
        }
    }

    @Test
    void thePageSaysEverythingThatTheReportSays() {
        Document page = Jsoup.parse(text(new HtmlFile()));
        assertThat(page.selectXpath("/html/@lang")).isNotNull();
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1").text()).isEqualTo("First city: how families changed");
        Sample.document()
                .figures()
                .forEach(figure ->
                        assertThat(page.text()).contains(figure.label()).contains(Shown.value(figure.value())));
        Sample.document().caveats().forEach(caveat -> assertThat(page.text()).contains(caveat.text()));
        Sample.document()
                .charts()
                .forEach(
                        chart -> assertThat(page.text()).contains(chart.title()).contains(chart.summary()));
    }

    @Test
    void thePageIsAccessible() {
        Document page = Jsoup.parse(text(new HtmlFile()));
        assertThat(page.select("table").size()).isPositive();
        page.select("table")
                .forEach(table -> assertThat(table.select("caption")).hasSize(1));
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("svg[role=img]")).hasSize(6);
        page.select("svg[role=img]").forEach(svg -> {
            for (String id : svg.attr("aria-labelledby").split(" ")) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void thePageAsksTheNetworkForNothing() {
        assertThat(text(new HtmlFile()).replace("http://www.w3.org/", ""))
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("<link")
                .doesNotContain("<script");
    }

    @Test
    void thePdfIsTaggedTitledAndReadable() throws IOException {
        byte[] content = new PdfFile().render(Sample.publication()).getFirst().content();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            assertThat(pdf.getNumberOfPages()).isPositive();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("First city: how families changed");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("First city: how families changed")
                    .contains("Improved reliably")
                    .contains("60%");
        }
    }

    @Test
    void theWorkbookHoldsNumbersAsNumbers() throws IOException {
        byte[] content = new XlsxFile().render(Sample.publication()).getFirst().content();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            assertThat(names).containsExactly("Summary", "gad7.total.distribution", "gad7.total.teams");
            Row north = workbook.getSheet(2).orElseThrow().read().get(2);
            assertThat(north.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(north.getCellAsNumber(3).orElseThrow().doubleValue()).isEqualTo(0.65625);
            assertThat(workbook.getFirstSheet().read().toString()).contains("gad7.total.mean_change");
        }
    }

    @Test
    void everyChartBecomesADrawingWithANameAndADescription() throws Exception {
        List<RenderedFile> files = new SvgFiles().render(Sample.publication());
        assertThat(files)
                .extracting(RenderedFile::name)
                .containsExactly("gad7.total.distribution.svg", "gad7.total.first-against-last.svg", "trajectory.svg");
        for (RenderedFile file : files) {
            var root = parsed(file);
            assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(1);
            assertThat(root.getElementsByTagName("desc").getLength()).isEqualTo(1);
            assertThat(new String(file.content(), UTF_8)).doesNotContain("var(");
        }
    }

    @Test
    void tablesBecomeCsvUnderTheirIdsWithoutFormulas() {
        Publication publication = Sample.of(new Block.Table(
                "a.table",
                "A table",
                List.of(new Block.Column("name", "Name"), new Block.Column("value", "Value")),
                List.of(
                        Sample.row(false, "=1+1", new Value.Measure(-0.00001, 1, 10)),
                        Sample.row(false, "a,\"b\"", new Value.Absent("too few"))),
                List.of(),
                ""));
        RenderedFile file = new CsvFiles().render(publication).getFirst();
        assertThat(file.name()).isEqualTo("sample.a.table.csv");
        assertThat(new String(file.content(), UTF_8))
                .isEqualTo("name,value\r\n'=1+1,-0.000010\r\n\"a,\"\"b\"\"\",\r\n");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void aCountThatIsHeldBackIsDrawnAndWrittenAsItsWordsOnly(DocumentRenderer renderer) throws IOException {
        Publication publication = Sample.of(
                new Chart.Distribution(
                        "held",
                        "Held",
                        "A chart.",
                        "Band",
                        List.of("Low", "High"),
                        List.of(new Chart.Series(
                                "First", List.of(new Value.Count(40), new Value.Withheld("under 5"))))),
                new Block.Table(
                        "held",
                        "Held",
                        List.of(new Block.Column("band", "Band"), new Block.Column("people", "People")),
                        List.of(Sample.row(false, "Low", new Value.Withheld("under 5"))),
                        List.of(),
                        ""));
        for (RenderedFile file : renderer.render(publication)) {
            if (file.name().endsWith(".pdf")) {
                try (PDDocument pdf = Loader.loadPDF(file.content())) {
                    assertThat(new PDFTextStripper().getText(pdf)).contains("under 5");
                }
            } else if (!file.name().endsWith(".xlsx")) {
                assertThat(new String(file.content(), UTF_8)).contains("under 5");
            }
        }
    }

    @Test
    void aFragmentFollowsThePageAroundIt() {
        DocumentFragments fragments = new DocumentFragments();
        Document fragment = Jsoup.parseBodyFragment(fragments.html(Sample.document()));
        assertThat(fragment.select("h1")).isEmpty();
        assertThat(fragment.select("h2").first().text()).isEqualTo("Anxiety (GAD-7)");
        assertThat(fragments.svg(Sample.distribution(), 326))
                .contains("var(--h-d1,#1A3E51)")
                .contains("width=\"326\"");
        assertThat(fragments.css()).contains(".h-figures");
    }

    /** A row of a workbook may be 409 points high and no more; a long list of held-back figures once broke that. */
    @ParameterizedTest
    @MethodSource("renderers")
    void takesACaveatOfAnyLength(DocumentRenderer renderer) {
        assertThat(renderer.render(Sample.of(new Block.Caveat("held.back ".repeat(2_000)))))
                .isNotNull();
    }

    private static Publication hostile() {
        return Sample.of(
                new Block.Heading(2, HOSTILE),
                new Block.Paragraph(HOSTILE),
                new Block.Caveat(HOSTILE),
                new Block.Figures(
                        Block.Emphasis.HEADLINE,
                        List.of(new Block.Figure("k", HOSTILE, new Value.Text(HOSTILE), Optional.empty(), HOSTILE))),
                new Chart.Distribution(
                        "../" + HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        List.of(HOSTILE),
                        List.of(new Chart.Series(HOSTILE, List.of(new Value.Count(7))))),
                new Block.Table(
                        HOSTILE,
                        HOSTILE,
                        List.of(new Block.Column("a", HOSTILE)),
                        List.of(Sample.row(false, HOSTILE)),
                        List.of(),
                        HOSTILE));
    }

    @Test
    void aLineSaysInItsDrawingAndItsTableWhereTheVersionChanged() {
        Chart.Trajectory chart = Sample.trajectory();

        for (int width : List.of(640, 326)) {
            String drawn = new DocumentFragments().svg(chart, width);
            assertThat(drawn).contains("version 1.1.0 from here").contains("stroke-dasharray=\"2 3\"");
        }
        assertThat(ChartTable.of(chart).orElseThrow().rows())
                .extracting(row -> row.values().getLast())
                .contains(new Value.Text("reliable change from the first; version 1.1.0 from here"));
    }

    @Test
    void longNamesOfBandsStandBelowTheirBarsInFull() {
        List<String> names = List.of("below both cut-offs", "above the sensitive cut-off", "depression likely");
        Chart.Distribution chart = new Chart.Distribution(
                "d",
                "Where people are",
                "",
                "EPDS",
                names,
                List.of(new Chart.Series(
                        "First score", List.of(new Value.Count(9), new Value.Count(8), new Value.Count(7)))));

        for (int width : List.of(640, 326)) {
            String words =
                    Jsoup.parse(new DocumentFragments().svg(chart, width)).text();
            assertThat(words).doesNotContain("...").doesNotContain("…");
            names.forEach(name -> assertThat(words).contains(name.split(" ")));
        }
    }

    private static String text(DocumentRenderer renderer) {
        return new String(renderer.render(Sample.publication()).getFirst().content(), UTF_8);
    }

    private static org.w3c.dom.Element parsed(RenderedFile file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.content()))
                .getDocumentElement();
    }
}
