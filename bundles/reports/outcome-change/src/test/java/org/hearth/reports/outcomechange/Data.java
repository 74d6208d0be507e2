package org.hearth.reports.outcomechange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearth.api.instrument.Caseness;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.Norms.Population;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.ReliableChange;
import org.hearth.api.instrument.Scale;
import org.hearth.api.programme.Contact.Outcome;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.IntColumn;

/** Small data sets, made up for one question each. */
final class Data {
    static final double[] NONE = {};
    private final EvaluationDataBuilder builder = new EvaluationDataBuilder();
    private int families;

    static InstrumentDefinition instrument(Scale scale) {
        return new InstrumentDefinition(
                "made-up",
                "1.0.0",
                "Made-up",
                Rater.SELF,
                "",
                "",
                new Licence("none", "", true, "", ""),
                "",
                List.of(),
                List.of(),
                List.of(scale),
                List.of(),
                List.of(),
                Map.of());
    }

    static Scale scale(Direction direction, Norms norms, Optional<Caseness> caseness) {
        return new Scale(
                "total",
                "Total",
                List.of(),
                new Combination.Sum(),
                direction,
                -100,
                100,
                new MissingRule.AllRequired(),
                List.of(),
                caseness,
                norms);
    }

    /** The same instrument as that version, whose scale ends there. */
    static InstrumentDefinition version(InstrumentDefinition of, String version, double max) {
        Scale scale = of.mainScale();
        Scale wider = new Scale(
                scale.id(),
                scale.title(),
                scale.items(),
                scale.combination(),
                scale.direction(),
                scale.min(),
                max,
                scale.missing(),
                scale.bands(),
                scale.caseness(),
                scale.norms());
        return new InstrumentDefinition(
                of.id(),
                version,
                of.title(),
                of.respondent(),
                of.recall(),
                of.ages(),
                of.licence(),
                of.citation(),
                of.codes(),
                of.items(),
                List.of(wider),
                of.risk(),
                of.examples(),
                of.translations());
    }

    static Norms threshold(double points) {
        return new Norms(Optional.of(new ReliableChange.Threshold(points, "made up")), Optional.empty());
    }

    static Norms baseline(double reliability, double mean, double sd) {
        return new Norms(
                Optional.of(new ReliableChange.JacobsonTruax(OptionalDouble.empty(), reliability, "made up")),
                Optional.of(new Population(mean, sd, "made up")));
    }

    /** One family with one carer, a first contact on day 100 and a score on each of the days given. */
    Data person(InstrumentDefinition instrument, double[]... dayAndScore) {
        int family = family();
        builder.contact(family, 100, "talk", Outcome.ATTENDED, 50);
        for (double[] entry : dayAndScore) {
            score(instrument, family, (int) entry[0], entry[1]);
        }
        return this;
    }

    int family() {
        builder.family(IntColumn.ABSENT, IntColumn.ABSENT, IntColumn.ABSENT);
        return families++;
    }

    Data contact(int family, int day, Outcome outcome) {
        builder.contact(family, day, "talk", outcome, 50);
        return this;
    }

    Data score(InstrumentDefinition instrument, int family, int day, double score) {
        builder.instrument(instrument).add(family, family, Rater.SELF, day, new double[] {score}, NONE);
        return this;
    }

    EvaluationData build() {
        return builder.build();
    }

    static EvaluationData pairs(InstrumentDefinition instrument, double[] first, double[] last) {
        Data data = new Data();
        for (int i = 0; i < first.length; i++) {
            data.person(instrument, new double[] {100, first[i]}, new double[] {130, last[i]});
        }
        return data.build();
    }
}
