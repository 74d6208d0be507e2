package org.hearth.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.api.document.Publication;
import org.hearth.api.report.Block;
import org.hearth.api.report.Value;
import org.junit.jupiter.api.Test;

class JsonFileTest {

    @Test
    void hasTheShapeThatTheExchangeFormatPromises() throws IOException {
        Map<?, ?> evaluation = read(Sample.publication());
        assertThat(evaluation.keySet()).isEqualTo(Set.of("hearth", "generated_at", "reports"));
        assertThat(evaluation.get("generated_at")).isEqualTo("2026-01-31T09:00:00Z");
        Map<?, ?> report = report(evaluation);
        assertThat(report.keySet()).isEqualTo(Set.of("id", "version", "figures", "tables", "caveats"));
        assertThat(((Map<?, ?>) ((List<?>) report.get("tables")).getFirst()).keySet())
                .isEqualTo(Set.of("id", "columns", "rows"));
    }

    @Test
    void writesFiguresUnroundedAndSharesAsFractions() throws IOException {
        Map<?, ?> figures = (Map<?, ?>) report(read(Sample.publication())).get("figures");
        assertThat(figures.get("gad7.total.mean_change")).isEqualTo(-3.9130434782608696);
        assertThat(figures.get("gad7.total.share_improved")).isEqualTo(96.0 / 161);
        assertThat(figures.get("gad7.total.n_paired")).isEqualTo(161.0);
    }

    @Test
    void leavesOutWhatIsAbsentOrHeldBackAndSaysWhy() throws IOException {
        Map<?, ?> report = report(read(Sample.publication()));
        assertThat(((Map<?, ?>) report.get("figures")).keySet().toString())
                .doesNotContain("alpha")
                .doesNotContain("n_deteriorated");
        assertThat(report.get("caveats").toString())
                .contains("no item answers are known: gad7.total.alpha")
                .contains("Held back to protect families: gad7.total.n_deteriorated");
    }

    @Test
    void keepsTheShapeOfTablesWithNullForWhatIsAbsentAndWordsForWhatIsHeldBack() throws IOException {
        List<?> tables = (List<?>) report(read(Sample.publication())).get("tables");
        List<?> south = (List<?>) ((List<?>) ((Map<?, ?>) tables.get(1)).get("rows")).get(1);
        assertThat(south.get(2)).isNull();
        assertThat(south.get(4)).isEqualTo("under 5");
    }

    @Test
    void neverWritesANumberThatJsonDoesNotKnow() throws IOException {
        Map<?, ?> report = report(read(Sample.of(new Block.Figures(
                Block.Emphasis.DETAIL,
                List.of(
                        Sample.plain("nan", "NaN", new Value.Measure(Double.NaN, 1, 10)),
                        Sample.plain("infinite", "Infinite", new Value.Constant(Double.POSITIVE_INFINITY, 1)))))));
        assertThat((Map<?, ?>) report.get("figures")).isEmpty();
        assertThat(report.get("caveats").toString()).contains("gad7.total.nan");
    }

    private static Map<?, ?> report(Map<?, ?> evaluation) {
        return (Map<?, ?>) ((List<?>) evaluation.get("reports")).getFirst();
    }

    private static Map<?, ?> read(Publication publication) throws IOException {
        byte[] content = new JsonFile().render(publication).getFirst().content();
        try (JsonParser parser = new JsonFactory().createParser(content)) {
            return (Map<?, ?>) value(parser, parser.nextToken());
        }
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    object.put(name, value(parser, parser.nextToken()));
                }
                return object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    array.add(value(parser, next));
                }
                return array;
            }
            case VALUE_NULL -> {
                return null;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return parser.getDoubleValue();
            }
            default -> {
                return parser.getText();
            }
        }
    }
}
