package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.hearth.api.instrument.Example;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.testkit.CodedInstrument.Slipping;
import org.hearth.testkit.fixture.Instruments;
import org.junit.jupiter.api.Test;

/** Each slip in an instrument's code fails the test that looks for it, with a sentence that names the class. */
class CodedInstrumentTest {
    private static final InstrumentDefinition GOOD = withExamples(Instruments.strain());

    @Test
    void nothingIsWrongWithAGoodOne() {
        CodedInstrument.instrument = new Slipping(GOOD);

        assertThat(ContractRun.failures(CodedInstrument.class)).isEmpty();
        assertThat(ContractRun.failures("jqwik", CodedInstrument.class)).isEmpty();
    }

    @Test
    void aScoreThatIsOneTooHighIsSaid() {
        assertThat(slip(each(scored -> scored(scored, scored.value() + 1, scored.band(), scored.isCase(), 0))))
                .containsEntry(
                        "reachesBothEndsOfEveryRange",
                        "Slipping: scales.total.range: expected every answer at its lowest and at its highest to reach both ends of the range, 0 and 12, but they score 1 and 13; correct the range or the scoring")
                .containsEntry(
                        "countsEachAnswerToEachItemAsItsDefinitionSays",
                        "Slipping: items.1: with every other item at its lowest, the answer 'Score 0' makes 'total' 1, but the sum of its items is 0; correct the answer's score or the scoring")
                .containsEntry(
                        "givesTheScoresOfItsPublishedExamples",
                        "Slipping: examples.1: expected 0 for 'total', but the instrument scores 1; correct the example or the scoring");
    }

    @Test
    void missingAnswersThatCountAsZeroAreSaid() {
        BiFunction<Responses, Instrument, ScoreSheet> zero = (responses, right) -> {
            if (!(responses instanceof Responses.Answers(Map<Integer, Double> given))) {
                return right.score(responses);
            }
            Map<Integer, Double> filled = new HashMap<>(given);
            for (int item = 1; item <= 4; item++) {
                filled.putIfAbsent(item, 0.0);
            }
            return right.score(new Responses.Answers(filled));
        };

        assertThat(slip(zero))
                .containsEntry(
                        "scoresEveryPatternOfMissingAnswersByItsRule",
                        "Slipping: scales.total.missing: expected not scorable with no answer to 1 of {2=0.0, 3=0.0, 4=0.0}, but found 0; score it by the missing rule, or not at all");
    }

    @Test
    void bandsAndCasesThatMissTheirEdgesAreSaid() {
        assertThat(slip(each(scored -> scored(scored, scored.value(), Optional.of("low"), scored.isCase(), 0))))
                .containsEntry(
                        "givesEveryScoreABandAndKeepsToTheEdges",
                        "Slipping: scales.total.bands.1: expected 'some' for a score of 5, but the instrument says 'low'; both ends of a band belong to it");
        assertThat(slip(each(
                        scored -> scored(scored, scored.value(), scored.band(), Optional.of(scored.value() > 6), 0))))
                .containsEntry(
                        "countsCasesFromTheThresholdOn",
                        "Slipping: scales.total.caseness: expected 6 to be a case at a threshold of 6 and higher scores worse, but the instrument says no case; the threshold itself is a case");
    }

    @Test
    void riskThatIsNotRaisedIsSaid() {
        assertThat(slip((responses, right) -> {
                    ScoreSheet sheet = right.score(responses);
                    return new ScoreSheet(sheet.instrument(), sheet.version(), sheet.scales(), List.of());
                }))
                .containsEntry(
                        "raisesItsRiskRulesWhateverTheTotal",
                        "Slipping: risk.1: expected a flag when item 4 is answered 1, but found none; a risk is flagged whatever the total");
    }

    @Test
    void nonsenseThatIsScoredIsSaid() {
        assertThat(slip((responses, right) ->
                        responses instanceof Responses.Answers(Map<Integer, Double> given) && given.containsKey(10_000)
                                ? right.score(new Responses.Answers(Map.of()))
                                : right.score(responses)))
                .isEqualTo(
                        Map.of(
                                "refusesWhatCannotHaveBeenAnswered",
                                "Slipping: items: expected an answer to an item that is not there to be refused with InvalidResponses, but it was scored"));
    }

    @Test
    void scoresThatDifferFromCallToCallAreSaid() {
        AtomicInteger calls = new AtomicInteger();
        BiFunction<Responses, Instrument, ScoreSheet> fickle = (responses, right) -> calls.incrementAndGet() % 2 == 0
                ? right.score(responses)
                : new ScoreSheet("strain", "1.0.0", List.of(), List.of());
        slip(fickle);

        assertThat(ContractRun.failures("jqwik", CodedInstrument.class).get("scoresAnyFormAsItsDefinitionSays"))
                .startsWith("Slipping: expected the same scores of the same answers, but ");
        assertThat(ContractRun.failures(CodedInstrument.class).get("leavesRecordsReadableAndReportableWhenItGoes"))
                .startsWith("Slipping: expected a whole form to be recorded, but it is refused: ");
    }

    @Test
    void aDefinitionThatNoFileCanHoldIsSaid() {
        CodedInstrument.instrument = new Slipping(renamed(GOOD, "Strain \uD800"));

        assertThat(ContractRun.failures(CodedInstrument.class).get("comesBackFromItsSnapshotAsItWas"))
                .startsWith("Slipping: expected a definition that can be kept with a record, but 'Strain ")
                .endsWith("' is no text that a file can hold");
    }

    @Test
    void wordingWithoutALicenceIsSaid() {
        CodedInstrument.instrument = new Slipping(withWordingButNoLicence());

        assertThat(ContractRun.failures(CodedInstrument.class))
                .containsEntry(
                        "shipsWordingOnlyWhereTheLicenceLetsIt",
                        "Slipping: items.1.wording: found the holder's text, but the licence does not let wording ship; move it to a wording pack");
    }

    private static Map<String, String> slip(BiFunction<Responses, Instrument, ScoreSheet> slip) {
        CodedInstrument.instrument = new Slipping(GOOD, slip);
        return ContractRun.failures(CodedInstrument.class);
    }

    private static BiFunction<Responses, Instrument, ScoreSheet> each(UnaryOperator<Scored> change) {
        return (responses, right) -> {
            ScoreSheet sheet = right.score(responses);
            List<ScaleScore> changed = sheet.scales().stream()
                    .map(score -> score instanceof Scored scored ? change.apply(scored) : score)
                    .toList();
            return new ScoreSheet(sheet.instrument(), sheet.version(), changed, sheet.flags());
        };
    }

    private static Scored scored(
            Scored before, double value, Optional<String> band, Optional<Boolean> isCase, int prorated) {
        return new Scored(before.scale(), value, band, isCase, prorated);
    }

    private static InstrumentDefinition withExamples(InstrumentDefinition it) {
        return copy(
                it,
                it.title(),
                it.licence(),
                List.of(
                        new Example(Map.of(1, 0.0, 2, 0.0, 3, 0.0, 4, 0.0), Map.of("total", 0.0), "made up"),
                        new Example(Map.of(1, 3.0, 2, 3.0, 3, 3.0, 4, 3.0), Map.of("total", 12.0), "made up"),
                        new Example(Map.of(1, 3.0), Map.of(), "made up")),
                it.items());
    }

    private static InstrumentDefinition renamed(InstrumentDefinition it, String title) {
        return copy(it, title, it.licence(), it.examples(), it.items());
    }

    private static InstrumentDefinition withWordingButNoLicence() {
        return copy(
                GOOD,
                GOOD.title(),
                new Licence("closed", "somebody", false, "", "ask them"),
                GOOD.examples(),
                GOOD.items().stream()
                        .map(item ->
                                new Item(item.number(), item.topic(), item.options(), true, Optional.of("Their words")))
                        .toList());
    }

    private static InstrumentDefinition copy(
            InstrumentDefinition it, String title, Licence licence, List<Example> examples, List<Item> items) {
        return new InstrumentDefinition(
                it.id(),
                it.version(),
                title,
                it.respondent(),
                it.recall(),
                it.ages(),
                licence,
                it.citation(),
                it.codes(),
                items,
                it.scales(),
                it.risk(),
                examples,
                it.translations());
    }
}
