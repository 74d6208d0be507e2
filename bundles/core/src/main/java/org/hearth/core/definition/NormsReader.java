package org.hearth.core.definition;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.ReliableChange;
import org.hearth.core.definition.Piece.Mapping;

/** Reads what is published about change on a scale and about people who are well. */
final class NormsReader {
    private static final String NO_SOURCE = "source not stated";

    private final Mapping scale;
    private final Findings findings;

    NormsReader(Mapping scale, Findings findings) {
        this.scale = scale;
        this.findings = findings;
    }

    Norms read(double min, double max) {
        return new Norms(reliableChange(max - min), functional(min, max));
    }

    /** The source that a piece names. */
    static String source(Piece piece) {
        String source = piece instanceof Mapping mapping ? mapping.text("source") : "";
        return source.isEmpty() ? NO_SOURCE : source;
    }

    private Optional<ReliableChange> reliableChange(double width) {
        Optional<Piece> found = scale.get("reliable-change");
        boolean shortForm = scale.firstOf("sd", "reliability").isPresent();
        if (found.isPresent() && shortForm) {
            findings.add(
                    found.get(),
                    "expected either 'reliable-change' or 'sd' and 'reliability', but found both; write 'sd' and"
                            + " 'reliability' below 'reliable-change', or remove one");
            return Optional.empty();
        }
        if (found.isEmpty()) {
            return shortForm ? jacobsonTruax(scale) : Optional.empty();
        }
        Optional<Double> threshold = found.flatMap(
                it -> it instanceof Mapping mapping ? Values.number(mapping, "threshold") : Values.number(it));
        if (found.get() instanceof Mapping mapping) {
            boolean index = mapping.firstOf("sd", "reliability").isPresent();
            if (threshold.isPresent() && index) {
                findings.add(
                        mapping,
                        "expected either 'threshold' or 'sd' and 'reliability', but found both; keep the one that the"
                                + " source gives");
                return Optional.empty();
            }
            if (threshold.isEmpty()) {
                return jacobsonTruax(mapping);
            }
        }
        threshold
                .filter(points -> points > width)
                .ifPresent(points -> findings.add(
                        found.get(),
                        "expected at most the width of the scale's range, " + Values.plain(width) + ", but found "
                                + Values.plain(points)));
        return threshold.map(points -> new ReliableChange.Threshold(points, source(found.get())));
    }

    private Optional<ReliableChange> jacobsonTruax(Mapping piece) {
        Optional<Piece> sd = piece.get("sd");
        Optional<Double> reliability = Values.number(piece, "reliability");
        if (sd.isEmpty()) {
            findings.add(
                    piece.line(),
                    piece.field() + ".sd",
                    "expected 'sd', a number or the word baseline, because there is no 'threshold'; add it");
        }
        if (piece.get("reliability").isEmpty()) {
            findings.add(
                    piece.line(),
                    piece.field() + ".reliability",
                    "expected 'reliability', a coefficient from 0 to below 1, beside 'sd'; add it");
        }
        if (sd.isEmpty() || reliability.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble deviation =
                Values.number(sd.get()).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        return Optional.of(new ReliableChange.JacobsonTruax(
                deviation, reliability.get(), piece.equals(scale) ? NO_SOURCE : source(piece)));
    }

    private Optional<Norms.Population> functional(double min, double max) {
        Optional<Mapping> found =
                Values.mapping(scale, "functional").or(() -> Values.mapping(scale, "functional-population"));
        Optional<Double> mean = found.flatMap(population -> Values.number(population, "mean"));
        Optional<Double> sd = found.flatMap(population -> Values.number(population, "sd"));
        if (found.isEmpty() || mean.isEmpty() || sd.isEmpty()) {
            return Optional.empty();
        }
        if (mean.get() < min || mean.get() > max) {
            findings.add(
                    found.get(),
                    "expected a mean within the scale's range " + new Span(min, max) + ", but found "
                            + Values.plain(mean.get()));
        }
        return Optional.of(new Norms.Population(mean.get(), sd.get(), source(found.get())));
    }
}
