package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Example;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.core.definition.Piece.Mapping;

/** Holds an instrument against its own examples: one that does not give its published scores is not taken. */
final class ExampleCheck {
    /** Published scores are printed with two decimals at most. */
    private static final double PRINTED = 0.005;

    private final InstrumentDefinition definition;
    private final List<Mapping> pieces;
    private final Findings findings;

    ExampleCheck(InstrumentDefinition definition, Mapping file, Findings findings) {
        this.definition = definition;
        this.pieces = Values.mappings(file, "examples");
        this.findings = findings;
    }

    /** The definition with those examples and the scores that the file gives; what it leaves out is as scored. */
    InstrumentDefinition with(List<Example> answered) {
        Instrument instrument = Instrument.of(definition);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < answered.size(); i++) {
            Example example = answered.get(i);
            ScoreSheet sheet = instrument.score(new Responses.Answers(example.answers()));
            examples.add(new Example(example.answers(), scores(pieces.get(i), sheet), example.source()));
        }
        return new InstrumentDefinition(
                definition.id(),
                definition.version(),
                definition.title(),
                definition.respondent(),
                definition.recall(),
                definition.ages(),
                definition.licence(),
                definition.citation(),
                definition.codes(),
                definition.items(),
                definition.scales(),
                definition.risk(),
                examples,
                definition.translations());
    }

    private Map<String, Double> scores(Mapping piece, ScoreSheet sheet) {
        Map<String, Double> scores = new HashMap<>();
        sheet.scales().forEach(score -> {
            if (score instanceof ScoreSheet.Scored scored) {
                scores.put(scored.scale(), scored.value());
            }
        });
        given(piece).forEach((scale, expected) -> {
            if (definition.scale(scale).isEmpty()) {
                findings.add(
                        expected,
                        "there is no scale '" + scale + "'; expected one of "
                                + String.join(
                                        ", ",
                                        definition.scales().stream()
                                                .map(Scale::id)
                                                .toList()));
                return;
            }
            Optional<Double> wanted = Values.number(expected);
            Optional<Double> came = Optional.ofNullable(scores.get(scale));
            boolean agree = wanted.isPresent() && came.isPresent()
                    ? Math.abs(wanted.get() - came.get()) <= PRINTED
                    : wanted.isEmpty() && came.isEmpty();
            if (!agree) {
                findings.add(
                        expected,
                        "the example gives " + words(wanted) + " for '" + scale + "', but the answers score "
                                + words(came) + "; correct the example or the scoring");
            }
        });
        return scores;
    }

    private Map<String, Piece> given(Mapping piece) {
        Map<String, Piece> given = new HashMap<>();
        piece.get("score").ifPresent(score -> given.put(definition.mainScale().id(), score));
        Values.mapping(piece, "scores").ifPresent(found -> given.putAll(found.entries()));
        return given;
    }

    private static String words(Optional<Double> score) {
        return score.map(Values::plain).orElse("'not scorable'");
    }
}
