package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each slip in a definition file fails one test of the contract, with a sentence that names file and line. */
class WrittenInterventionTest {

    @AfterEach
    void mendIt() {
        WrittenIntervention.yaml = WrittenIntervention.GOOD;
    }

    @Test
    void nothingIsWrongWithAGoodOne() {
        assertThat(ContractRun.failures(WrittenIntervention.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
introducesItself                      | version: 1.0.0                        | version: 2           | 'songs.yaml:2: version: expected three numbers such as 1.0.0, but found ''2'''
introducesItself                      | summary: Carers and babies sing together. | summary: ""      | 'songs.yaml:4: summary: expected what it is, in a sentence or two, but it is missing; add it'
introducesItself                      | audience: Carers with babies          | audience: ""         | 'songs.yaml:5: audience: expected for whom it is, but it is missing; add it'
introducesItself                      | source: made up for a test            | source: ""           | 'songs.yaml:18: source: expected where the description comes from, but it is missing; add it'
asksForWhatCanBeToldApart             | [Calm, Unsettled]                     | [Calm, Calm]         | 'songs.yaml:11: fields.calm.choices: expected choices that can be told apart, but found [Calm, Calm]; remove what is there twice or blank'
namesItsInstrumentsAndWhenTheyAreAsked | - { instrument: strain, when: at the first group } | [{ instrument: strain, when: at first }, { instrument: strain, when: later }] | 'songs.yaml:14: instruments.2.instrument: ''strain'' is suggested twice; say in one line when it is asked'
saysWhatASessionTakesInUnits          | name: practitioner's time             | name: room           | 'songs.yaml:17: cost-drivers.2.name: expected a name of its own, but ''room'' is there twice or blank'
""")
    void aSlipIsSaidWhereItIs(String test, String right, String wrong, String sentence) {
        assertThat(WrittenIntervention.GOOD).contains(right);
        WrittenIntervention.yaml = WrittenIntervention.GOOD.replace(right, wrong);

        assertThat(ContractRun.failures(WrittenIntervention.class)).isEqualTo(Map.of(test, sentence));
    }
}
