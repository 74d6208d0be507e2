package org.hearth.testkit.instrument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hearth.api.casework.NewAssessment;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.Subscription;
import org.hearth.api.casework.TimelineEntry.AssessmentEntry;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.EvaluationData;
import org.hearth.testkit.bench.BenchHouse;
import org.hearth.testkit.check.Findings;

/**
 * Records outlive their instrument: what was recorded stays on the family's page, in the data of reports and in what they
 * say when the plug-in goes, and nothing is scored again when it comes back.
 */
public final class Presence {
    private Presence() {}

    /** Installs, records, uninstalls and installs again, through the use cases that a distribution runs. */
    public static void check(Specimen it, Findings findings) {
        BenchHouse house = new BenchHouse();
        InstrumentDefinition definition = it.definition();
        AtomicInteger scored = new AtomicInteger();
        Instrument counted = counting(it.instrument(), scored);
        Subscription installed = house.bench().install(counted);
        if (house.bench().catalogue().instrument(definition.id()).isEmpty()) {
            findings.add(
                    "id",
                    "expected to find '" + definition.id() + "' once installed, but the catalogue says: "
                            + house.bench().catalogue().problems());
            return;
        }
        Family family = house.family();
        Responses responses = responses(it);
        Assessment recorded;
        try {
            recorded = house.bench().assessments().record(BenchHouse.WORKER, assessment(it, family, responses));
        } catch (Refused refused) {
            findings.add("", "expected a whole form to be recorded, but it is refused: " + refused.getMessage());
            return;
        }
        ScoreSheet expected = it.instrument().score(responses);
        findings.require(
                recorded.scores().equals(expected),
                "",
                "expected a record of the scores that the instrument gave, " + expected + ", but found "
                        + recorded.scores());
        int alerts = house.bench().alerts().open(BenchHouse.WORKER).size();
        findings.require(
                alerts == expected.flags().size(),
                "risk",
                "expected an alert for each of " + expected.flags().size() + " risk flags, but found " + alerts);
        List<?> page = house.timeline(family.id());
        EvaluationData data = house.data();
        List<Figure> tally = house.tally().figures();
        int calls = scored.get();

        installed.close();
        findings.require(
                house.bench().catalogue().instrument(definition.id()).isEmpty(),
                "",
                "expected the instrument to be gone once uninstalled, but it is still offered");
        unchanged(house, family, recorded, page, data, tally, "it was uninstalled", findings);
        Subscription again = house.bench().install(counted);
        unchanged(house, family, recorded, page, data, tally, "it was installed again", findings);
        findings.require(
                scored.get() == calls,
                "",
                "expected nothing to be scored again, but the instrument was asked after the record was made: "
                        + (scored.get() - calls) + " more");
        again.close();
    }

    private static void unchanged(
            BenchHouse house,
            Family family,
            Assessment recorded,
            List<?> page,
            EvaluationData data,
            List<Figure> tally,
            String when,
            Findings findings) {
        findings.require(
                page.equals(house.timeline(family.id())) && page.contains(new AssessmentEntry(recorded)),
                "",
                "expected the family's page to show the record with its scores, bands and definition after " + when
                        + ", but it shows " + house.timeline(family.id()));
        findings.require(
                scores(data).equals(scores(house.data())),
                "",
                "expected the data of reports to be the same after " + when + ", but they are " + scores(house.data()));
        findings.require(
                tally.equals(house.tally().figures()),
                "",
                "expected reports to say the same after " + when + ", but they say "
                        + house.tally().figures());
    }

    private static Map<String, List<String>> scores(EvaluationData data) {
        return data.instruments().stream()
                .collect(Collectors.toMap(
                        table -> table.key() + " " + table.instrument().version(),
                        table -> table.instrument().scales().stream()
                                .map(scale -> scale.id() + " " + scores(table, scale))
                                .toList()));
    }

    private static List<Double> scores(EvaluationData.Assessments table, Scale scale) {
        return Arrays.stream(
                        Objects.requireNonNull(table.scores().get(scale.id())).toArray())
                .boxed()
                .toList();
    }

    private static NewAssessment assessment(Specimen it, Family family, Responses responses) {
        return new NewAssessment(
                family.id(),
                BenchHouse.carer(family).id(),
                LocalDate.now(),
                it.definition().respondent(),
                it.definition().id(),
                it.definition().version(),
                responses,
                "made up for a test: talked it through");
    }

    /** A form at its highest, or the highest totals where no items are known. */
    private static Responses responses(Specimen it) {
        return it.definition().items().isEmpty()
                ? new Responses.Totals(
                        it.definition().scales().stream().collect(Collectors.toMap(Scale::id, Scale::max)))
                : new Responses.Answers(it.form(Specimen::highest));
    }

    private static Instrument counting(Instrument instrument, AtomicInteger scored) {
        return new Instrument() {
            @Override
            public InstrumentDefinition definition() {
                return instrument.definition();
            }

            @Override
            public ScoreSheet score(Responses responses) {
                scored.incrementAndGet();
                return instrument.score(responses);
            }
        };
    }
}
