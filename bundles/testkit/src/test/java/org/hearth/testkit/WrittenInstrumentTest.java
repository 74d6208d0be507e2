package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each slip in a definition file fails one test of the contract, with a sentence that names file and line. */
class WrittenInstrumentTest {

    @AfterEach
    void mendIt() {
        WrittenInstrument.yaml = WrittenInstrument.GOOD;
    }

    @Test
    void nothingIsWrongWithAGoodOne() {
        assertThat(ContractRun.failures(WrittenInstrument.class)).isEmpty();
        assertThat(ContractRun.failures("jqwik", WrittenInstrument.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
introducesItself                        | version: 1.0.0        | version: 2            | 'strain.yaml:2: version: expected three numbers such as 1.0.0, but found ''2''; a new version is told from an old one by it'
introducesItself                        | citation: made up for a test | citation: ""   | 'strain.yaml:11: citation: expected the publication to cite, but it is missing; add it, or say that it is made up'
statesItsLicenceWhole                   | identifier: CC0-1.0   | identifier: ""        | 'strain.yaml:7: licence.identifier: expected an SPDX identifier or a short name such as public-domain, but it is missing; ask the holder rather than guess'
statesItsLicenceWhole                   | holder: nobody        | holder: ""            | 'strain.yaml:8: licence.holder: expected who holds the rights, or ''nobody'', but it is missing; add it'
statesItsLicenceWhole                   | attribution: Made up for a test. | attribution: "" | 'strain.yaml:10: licence.attribution: expected the source line that is shown with the wording, but it is missing; add it'
translatesEverythingOrNothing           | Roeddwn ar frys       | I was in a hurry      | 'strain.yaml:47: translations.cy.items: item 2 is still in en-GB: ''I was in a hurry''; translate it'
translatesEverythingOrNothing           | Yn yr wythnos diwethaf | In the last week     | 'strain.yaml:46: translations.cy.introduction: expected the introduction in cy, but it is still in en-GB; translate it'
translatesEverythingOrNothing           | [Byth, Weithiau, Yn aml] | [Never, Sometimes, Often] | 'strain.yaml:48: translations.cy.options: the answers to item 1 are still in en-GB; translate them'
writesCodesAsTheirSystemsDo             | 445455005             | 445455006             | 'strain.yaml:13: codes.snomed-ct: ''445455006'' does not fit its check digit, so a digit is wrong; look it up again, or leave it out'
writesCodesAsTheirSystemsDo             | 445455005             | 44545                 | 'strain.yaml:13: codes.snomed-ct: expected 6 to 18 digits, but found ''44545''; leave the code out rather than guess'
writesCodesAsTheirSystemsDo             | 69737-5               | 69773-5               | 'strain.yaml:14: codes.loinc.form: ''69773-5'' does not fit its check digit, so a digit is wrong; look it up again, or leave it out'
saysWhereItsThresholdsAndNormsComeFrom  | caseness: { threshold: 4, source: made up for a test } | caseness: 4 | 'strain.yaml:36: scales.total.caseness: expected where this is published, but no source is stated; add ''source:'', or leave the numbers out'
givesEveryScoreABandAndKeepsToTheEdges  | some, from: 3, to: 4  | some, from: 3, to: 3  | 'strain.yaml:34: scales.total.bands.2: ''some'' ends at 3 but 4 has no band: let ''high'' begin at 4, or ''some'' end just below 5'
givesEveryScoreABandAndKeepsToTheEdges  | low, from: 0          | low, from: 1          | 'strain.yaml:33: scales.total.bands.1: ''low'' begins at 1, but the range begins at 0: let the band begin there'
givesEveryScoreABandAndKeepsToTheEdges  | high, from: 5, to: 6  | high, from: 5, to: 5  | 'strain.yaml:35: scales.total.bands.3: ''high'' ends at 5, but the range ends at 6: let the band end there'
pointsTheWayItsNumbersDo                | threshold: 4          | threshold: 0          | 'strain.yaml:36: scales.total.caseness: with higher scores worse even the best score, 0, is a case; correct the threshold or the direction'
pointsTheWayItsNumbersDo                | mean: 1.5             | mean: 5.5             | 'strain.yaml:37: scales.total.functional: with higher scores worse people who are well would be cases at their mean, 5.5; correct the direction, the threshold or the mean'
givesTheScoresOfItsPublishedExamples    | - { answers: [2, 2, 2], score: 6, source: made up for a test } | # one less | 'strain.yaml:40: examples: expected at least 3 examples with published scores, but found 2; a lowest, a highest and one in between are a beginning'
""")
    void aSlipIsSaidWhereItIs(String test, String right, String wrong, String sentence) {
        assertThat(WrittenInstrument.GOOD).contains(right);
        WrittenInstrument.yaml =
                WrittenInstrument.GOOD.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertThat(ContractRun.failures(WrittenInstrument.class)).isEqualTo(Map.of(test, sentence));
    }
}
