package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Example;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.InvalidResponses;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.NotScorable;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.junit.jupiter.api.Test;

/**
 * What every instrument keeps. A plug-in's test extends it; an instrument with code of its own overrides
 * {@link #instrument()}.
 */
public abstract class InstrumentContract {
    private static final int RANDOM_FORMS = 200;

    /** The instrument under test: the one that {@code instrument.yaml} on the class path declares. */
    protected Instrument instrument() {
        return DefinitionFile.reader()
                .instrument("instrument.yaml", DefinitionFile.text(getClass(), "instrument.yaml"));
    }

    @Test
    void introducesItself() {
        InstrumentDefinition definition = instrument().definition();

        assertThat(definition.id()).matches("[a-z][a-z0-9-]*");
        assertThat(definition.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(definition.title()).isNotBlank();
        assertThat(definition.citation()).as("the publication to cite").isNotBlank();
        assertThat(definition.licence().identifier())
                .as("the licence")
                .isNotBlank()
                .isNotEqualTo("not stated");
        assertThat(definition.licence().holder()).as("who holds the rights").isNotBlank();
        assertThat(instrument().definition())
                .as("the same definition on every call")
                .isEqualTo(definition);
    }

    @Test
    void givesEveryItemATopicAndDistinctAnswers() {
        for (Item item : instrument().definition().items()) {
            assertThat(item.topic()).as("topic of item %d", item.number()).isNotBlank();
            assertThat(item.options()).as("answers of item %d", item.number()).hasSizeGreaterThan(1);
            assertThat(item.options())
                    .extracting(Option::code)
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            assertThat(item.options()).extracting(Option::label).noneMatch(String::isBlank);
        }
    }

    @Test
    void shipsWordingOnlyWhereTheLicenceLetsIt() {
        InstrumentDefinition definition = instrument().definition();

        if (definition.licence().mayShipWording()) {
            assertThat(definition.licence().attribution()).as("the source line").isNotBlank();
        } else {
            assertThat(definition.translations())
                    .as("no wording without a licence")
                    .isEmpty();
            assertThat(definition.items()).allMatch(item -> item.wording().isEmpty());
            assertThat(definition.licence().permission())
                    .as("how to get permission")
                    .isNotBlank();
        }
    }

    @Test
    void reachesBothEndsOfEveryRange() {
        Instrument instrument = instrument();
        for (Scale scale : scoredFromItems(instrument)) {
            assertThat(Set.of(
                            value(instrument, scale, all(instrument, Integer.MIN_VALUE)),
                            value(instrument, scale, all(instrument, Integer.MAX_VALUE))))
                    .as("lowest and highest score of %s", scale.id())
                    .containsExactlyInAnyOrder(scale.min(), scale.max());
        }
    }

    @Test
    void staysWithinTheRangeWhateverIsAnswered() {
        Instrument instrument = instrument();
        Random random = new Random(1);
        for (int form = 0; form < RANDOM_FORMS; form++) {
            Map<Integer, Double> answers = anyAnswers(instrument, random);
            for (Scale scale : scoredFromItems(instrument)) {
                double value = value(instrument, scale, answers);
                assertThat(value).as("%s of %s", scale.id(), answers).isBetween(scale.min(), scale.max());
                if (scale.combination() instanceof Combination.Sum) {
                    assertThat(value)
                            .as("%s is the sum of its items", scale.id())
                            .isEqualTo(scale.items().stream()
                                    .mapToDouble(answers::get)
                                    .sum());
                }
            }
        }
    }

    @Test
    void scoresTheSameAnswersTheSameEveryTime() {
        Instrument instrument = instrument();
        Random random = new Random(2);
        for (int form = 0; form < RANDOM_FORMS; form++) {
            Responses responses = new Responses.Answers(anyAnswers(instrument, random));
            assertThat(instrument.score(responses)).isEqualTo(instrument.score(responses));
        }
    }

    @Test
    void givesTheScoresOfItsExamples() {
        Instrument instrument = instrument();
        List<Example> examples = instrument.definition().examples();

        if (!scoredFromItems(instrument).isEmpty()) {
            assertThat(examples).as("examples").hasSizeGreaterThanOrEqualTo(3);
        }
        for (Example example : examples) {
            assertThat(example.source()).as("source of an example").isNotBlank().isNotEqualTo("source not stated");
            ScoreSheet sheet = instrument.score(new Responses.Answers(example.answers()));
            Map<String, Double> scores = new HashMap<>();
            for (ScaleScore score : sheet.scales()) {
                if (score instanceof Scored scored) {
                    scores.put(scored.scale(), scored.value());
                }
            }
            assertThat(scores).as("scores of %s", example.answers()).isEqualTo(example.scores());
        }
    }

    @Test
    void coversEveryRangeWithItsBands() {
        Instrument instrument = instrument();
        for (Scale scale : instrument.definition().scales()) {
            if (scale.bands().isEmpty()) {
                continue;
            }
            assertThat(scale.bands().getFirst().from()).isEqualTo(scale.min());
            assertThat(scale.bands().getLast().to()).isEqualTo(scale.max());
            for (Band band : scale.bands()) {
                for (double edge : List.of(band.from(), band.to())) {
                    assertThat(total(instrument, scale, edge).band())
                            .as("band of %s in %s", edge, scale.id())
                            .contains(band.label());
                }
            }
            for (double score : possible(instrument, scale)) {
                assertThat(scale.band(score))
                        .as("band of %s in %s", score, scale.id())
                        .isPresent();
            }
        }
    }

    @Test
    void countsCasesFromTheThresholdOn() {
        Instrument instrument = instrument();
        for (Scale scale : instrument.definition().scales()) {
            scale.caseness().ifPresent(rule -> {
                assertThat(rule.source())
                        .as("source of the threshold")
                        .isNotBlank()
                        .isNotEqualTo("source not stated");
                double step = scale.direction() == Direction.HIGHER_IS_BETTER ? 1 : -1;
                assertThat(total(instrument, scale, rule.threshold()).isCase()).contains(true);
                if (rule.threshold() + step >= scale.min() && rule.threshold() + step <= scale.max()) {
                    assertThat(total(instrument, scale, rule.threshold() + step).isCase())
                            .contains(false);
                }
            });
        }
    }

    @Test
    void saysWhereItsNormsComeFrom() {
        for (Scale scale : instrument().definition().scales()) {
            scale.norms()
                    .reliableChange()
                    .ifPresent(
                            change -> assertThat(change.source()).isNotBlank().isNotEqualTo("source not stated"));
            scale.norms()
                    .functional()
                    .ifPresent(
                            people -> assertThat(people.source()).isNotBlank().isNotEqualTo("source not stated"));
        }
    }

    @Test
    void neverScoresAPartlyAnsweredFormInSilence() {
        Instrument instrument = instrument();
        for (Scale scale : scoredFromItems(instrument)) {
            int tolerated = switch (scale.missing()) {
                case MissingRule.AllRequired none -> 0;
                case MissingRule.Prorate(int atMost) -> atMost;
                case MissingRule.FixedValue fixed -> scale.items().size();
            };
            Map<Integer, Double> answers = all(instrument, Integer.MAX_VALUE);
            for (int missing = 1; missing <= scale.items().size(); missing++) {
                answers.remove(scale.items().get(missing - 1));
                ScaleScore score = score(instrument, scale, answers);
                if (missing <= tolerated) {
                    assertThat(score).isInstanceOfSatisfying(Scored.class, scored -> {
                        assertThat(scored.value()).isBetween(scale.min(), scale.max());
                        assertThat(scored.prorated()).as("answers filled in").isPositive();
                    });
                } else {
                    assertThat(score)
                            .isInstanceOfSatisfying(
                                    NotScorable.class,
                                    not -> assertThat(not.because())
                                            .as("the reason names the item")
                                            .contains(
                                                    String.valueOf(scale.items().getFirst())));
                }
            }
        }
    }

    @Test
    void refusesWhatCannotHaveBeenAnswered() {
        Instrument instrument = instrument();
        InstrumentDefinition definition = instrument.definition();

        for (Item item : definition.items()) {
            double impossible =
                    item.options().stream().mapToDouble(Option::score).max().orElseThrow() + 1;
            refused(instrument, new Responses.Answers(Map.of(item.number(), impossible)));
            refused(instrument, new Responses.Answers(Map.of(item.number(), Double.NaN)));
        }
        refused(instrument, new Responses.Answers(Map.of(10_000, 0.0)));
        for (Scale scale : definition.scales()) {
            refused(instrument, new Responses.Totals(Map.of(scale.id(), scale.max() + 1)));
            refused(instrument, new Responses.Totals(Map.of(scale.id(), scale.min() - 1)));
            refused(instrument, new Responses.Totals(Map.of(scale.id(), Double.NaN)));
        }
        refused(instrument, new Responses.Totals(Map.of("no-such-scale", 0.0)));
    }

    @Test
    void raisesItsRiskRulesWhateverTheTotal() {
        Instrument instrument = instrument();
        for (RiskRule rule : instrument.definition().risk()) {
            assertThat(rule.action()).as("what staff must do").isNotBlank();
            assertThat(rule.answers())
                    .as("answers that raise item %d", rule.item())
                    .isNotEmpty();
            Item item = instrument.definition().item(rule.item()).orElseThrow();
            for (Option option : item.options()) {
                boolean raises = rule.answers().contains(option.score());
                for (int end : List.of(Integer.MIN_VALUE, Integer.MAX_VALUE)) {
                    Map<Integer, Double> answers = all(instrument, end);
                    answers.put(item.number(), option.score());
                    assertThat(flagged(instrument, rule, answers, true))
                            .as("item %d answered %s", item.number(), option.score())
                            .isEqualTo(raises);
                }
            }
            Map<Integer, Double> silent = all(instrument, Integer.MIN_VALUE);
            silent.remove(item.number());
            assertThat(flagged(instrument, rule, silent, false))
                    .as("no answer to item %d is itself a flag", item.number())
                    .isTrue();
        }
    }

    private static boolean flagged(
            Instrument instrument, RiskRule rule, Map<Integer, Double> answers, boolean answered) {
        return instrument
                .score(new Responses.Answers(answers))
                .flags()
                .contains(new RiskFlag(rule.item(), answered, rule.level(), rule.action()));
    }

    private static void refused(Instrument instrument, Responses responses) {
        assertThatThrownBy(() -> instrument.score(responses))
                .as("%s", responses)
                .isInstanceOf(InvalidResponses.class)
                .message()
                .isNotBlank();
    }

    private static List<Scale> scoredFromItems(Instrument instrument) {
        return instrument.definition().scales().stream()
                .filter(scale -> !scale.scoresOnly())
                .toList();
    }

    /** Every item answered with its lowest or its highest score. */
    private static Map<Integer, Double> all(Instrument instrument, int end) {
        Map<Integer, Double> answers = new HashMap<>();
        for (Item item : instrument.definition().items()) {
            var scores = item.options().stream().mapToDouble(Option::score).summaryStatistics();
            answers.put(item.number(), end == Integer.MIN_VALUE ? scores.getMin() : scores.getMax());
        }
        return answers;
    }

    private static Map<Integer, Double> anyAnswers(Instrument instrument, Random random) {
        Map<Integer, Double> answers = new HashMap<>();
        for (Item item : instrument.definition().items()) {
            answers.put(
                    item.number(),
                    item.options().get(random.nextInt(item.options().size())).score());
        }
        return answers;
    }

    /** Every score that a sum of answers can give; empty for other combinations. */
    private static Set<Double> possible(Instrument instrument, Scale scale) {
        if (scale.scoresOnly() || !(scale.combination() instanceof Combination.Sum)) {
            return Set.of();
        }
        Set<Double> sums = Set.of(0.0);
        for (int number : scale.items()) {
            Set<Double> next = new HashSet<>();
            for (Option option :
                    instrument.definition().item(number).orElseThrow().options()) {
                sums.forEach(sum -> next.add(sum + option.score()));
            }
            sums = next;
        }
        return sums;
    }

    private static ScaleScore score(Instrument instrument, Scale scale, Map<Integer, Double> answers) {
        return instrument
                .score(new Responses.Answers(answers))
                .scale(scale.id())
                .orElseThrow();
    }

    private static double value(Instrument instrument, Scale scale, Map<Integer, Double> answers) {
        ScaleScore score = score(instrument, scale, answers);
        assertThat(score).as("%s of a whole form", scale.id()).isInstanceOf(Scored.class);
        return ((Scored) score).value();
    }

    private static Scored total(Instrument instrument, Scale scale, double score) {
        return (Scored) instrument
                .score(new Responses.Totals(Map.of(scale.id(), score)))
                .scale(scale.id())
                .orElseThrow();
    }
}
