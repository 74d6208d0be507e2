package org.hearth.core.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.ReliableChange;
import org.hearth.api.instrument.Scale;

/**
 * Puts a scale into the fields of an {@code instrument.yaml}.
 *
 * @param withItems whether it is said how items make it; otherwise only its scores are known to whoever reads the file
 */
record ScaleWriter(Scale scale, boolean withItems) {

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", scale.id());
        fields.put("title", scale.title());
        if (withItems && !scale.scoresOnly()) {
            fields.put("items", scale.items());
            fields.put("combine", combination());
            fields.put("missing", missing());
        } else {
            fields.put("scores-only", true);
        }
        fields.put(
                "direction", scale.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        fields.put("range", List.of(scale.min(), scale.max()));
        InstrumentWriter.put(
                fields, "bands", scale.bands().stream().map(ScaleWriter::band).toList());
        scale.caseness().ifPresent(rule -> {
            Map<String, Object> caseness = new LinkedHashMap<>();
            caseness.put("threshold", rule.threshold());
            InstrumentWriter.put(caseness, "source", rule.source());
            fields.put("caseness", caseness);
        });
        scale.norms().reliableChange().ifPresent(change -> fields.put("reliable-change", reliable(change)));
        scale.norms().functional().ifPresent(population -> fields.put("functional", population(population)));
        return fields;
    }

    private Object combination() {
        return switch (scale.combination()) {
            case Combination.Sum sum -> "sum";
            case Combination.Mean(double factor) -> Map.of("mean", factor);
            case Combination.Table(Map<Integer, Double> values) -> Map.of("table", new TreeMap<>(values));
        };
    }

    private Object missing() {
        return switch (scale.missing()) {
            case MissingRule.AllRequired all -> "none";
            case MissingRule.Prorate(int atMost) -> Map.of("prorate", atMost);
            case MissingRule.FixedValue(double score) -> Map.of("fixed", score);
        };
    }

    private static Map<String, Object> band(Band band) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", band.label());
        fields.put("from", band.from());
        fields.put("to", band.to());
        return fields;
    }

    private static Map<String, Object> reliable(ReliableChange change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (change) {
            case ReliableChange.Threshold threshold -> fields.put("threshold", threshold.points());
            case ReliableChange.JacobsonTruax index -> {
                fields.put("sd", index.sd().isPresent() ? index.sd().getAsDouble() : "baseline");
                fields.put("reliability", index.reliability());
            }
        }
        InstrumentWriter.put(fields, "source", change.source());
        return fields;
    }

    private static Map<String, Object> population(Norms.Population population) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mean", population.mean());
        fields.put("sd", population.sd());
        InstrumentWriter.put(fields, "source", population.source());
        return fields;
    }
}
