package org.hearth.testkit.instrument;

import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.testkit.check.Findings;

/** Bands cover every score that a whole form can have, and the instrument keeps to their edges. */
public final class Bands {
    private Bands() {}

    /** Looks at the scores just below, at and just above each edge. */
    public static void check(Specimen it, Findings findings) {
        for (Scale scale : it.definition().scales()) {
            if (!scale.bands().isEmpty()) {
                PossibleScores possible = PossibleScores.of(it, scale);
                ends(scale, findings);
                gaps(scale, possible, findings);
                edges(it, scale, possible, findings);
            }
        }
    }

    private static void ends(Scale scale, Findings findings) {
        Band first = scale.bands().getFirst();
        Band last = scale.bands().getLast();
        findings.require(
                first.from() == scale.min(),
                at(scale, 1),
                "'" + first.label() + "' begins at " + Specimen.plain(first.from()) + ", but the range begins at "
                        + Specimen.plain(scale.min()) + ": let the band begin there");
        findings.require(
                last.to() == scale.max(),
                at(scale, scale.bands().size()),
                "'" + last.label() + "' ends at " + Specimen.plain(last.to()) + ", but the range ends at "
                        + Specimen.plain(scale.max()) + ": let the band end there");
    }

    private static void gaps(Scale scale, PossibleScores possible, Findings findings) {
        List<Band> bands = scale.bands();
        for (int place = 1; place <= bands.size(); place++) {
            Band band = bands.get(place - 1);
            findings.require(
                    possible.reach(band),
                    at(scale, place),
                    "no answers can reach '" + band.label() + "', " + Specimen.plain(band.from()) + " to "
                            + Specimen.plain(band.to()) + ": correct its ends, or remove it");
            Optional<Double> next = possible.above(band.to());
            if (place < bands.size()
                    && next.isPresent()
                    && next.get() < bands.get(place).from()) {
                findings.add(
                        at(scale, place),
                        "'" + band.label() + "' ends at " + Specimen.plain(band.to()) + " but "
                                + Specimen.plain(next.get()) + " has no band: let '"
                                + bands.get(place).label()
                                + "' begin at " + Specimen.plain(next.get()) + ", or '" + band.label()
                                + "' end just below "
                                + Specimen.plain(bands.get(place).from()));
            }
        }
    }

    private static void edges(Specimen it, Scale scale, PossibleScores possible, Findings findings) {
        for (int place = 1; place <= scale.bands().size(); place++) {
            Band band = scale.bands().get(place - 1);
            edge(it, scale, place, band.from(), findings);
            edge(it, scale, place, band.to(), findings);
            int at = place;
            possible.below(band.from())
                    .filter(score -> score >= scale.min())
                    .ifPresent(score -> edge(it, scale, at, score, findings));
            possible.above(band.to())
                    .filter(score -> score <= scale.max())
                    .ifPresent(score -> edge(it, scale, at, score, findings));
        }
    }

    private static void edge(Specimen it, Scale scale, int place, double score, Findings findings) {
        String expected = scale.band(score).map(Band::label).orElse("no band");
        ScaleScore came = it.total(scale, score);
        String found = came instanceof Scored scored ? scored.band().orElse("no band") : Specimen.words(came);
        findings.require(
                found.equals(expected),
                at(scale, place),
                "expected '" + expected + "' for a score of " + Specimen.plain(score) + ", but the instrument says '"
                        + found + "'; both ends of a band belong to it");
    }

    private static String at(Scale scale, int place) {
        return Specimen.at(scale, "bands", String.valueOf(place));
    }
}
