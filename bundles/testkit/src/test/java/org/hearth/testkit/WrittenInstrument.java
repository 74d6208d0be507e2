package org.hearth.testkit;

import java.util.Optional;
import org.hearth.testkit.check.DefinitionFile;

/** An instrument as somebody wrote it down; not run by itself. */
class WrittenInstrument extends InstrumentContract {
    static final String GOOD = """
            id: strain
            version: 1.0.0
            title: Strain
            respondent: self
            recall: the last week
            licence:
              identifier: CC0-1.0
              holder: nobody
              may-ship-wording: true
              attribution: Made up for a test.
            citation: made up for a test
            codes:
              snomed-ct: 445455005
              loinc: { form: 69737-5 }
            language: en-GB
            introduction: In the last week
            options:
              often:
                - { score: 0, label: Never }
                - { score: 1, label: Sometimes }
                - { score: 2, label: Often }
            items:
              - { number: 1, topic: Rest, options: often, wording: I could not rest }
              - { number: 2, topic: Hurry, options: often, wording: I was in a hurry }
              - { number: 3, topic: Alone, options: often, wording: I felt alone }
            scales:
              - id: total
                items: all
                direction: higher-is-worse
                range: [0, 6]
                missing: { prorate: 1 }
                bands:
                  - { label: low, from: 0, to: 2 }
                  - { label: some, from: 3, to: 4 }
                  - { label: high, from: 5, to: 6 }
                caseness: { threshold: 4, source: made up for a test }
                functional: { mean: 1.5, sd: 1, source: made up for a test }
            risk:
              - { item: 3, answers: [2], action: Talk before they leave }
            examples:
              - { answers: [0, 0, 0], score: 0, source: made up for a test }
              - { answers: [2, 2, 2], score: 6, source: made up for a test }
              - { answers: [1, 1, null], score: 3, source: made up for a test }
            translations:
              cy:
                introduction: Yn yr wythnos diwethaf
                items: [Ni allwn orffwys, Roeddwn ar frys, Roeddwn yn unig]
                options: [Byth, Weithiau, Yn aml]
            """;

    static volatile String yaml = GOOD;

    @Override
    Optional<DefinitionFile> written() {
        return Optional.of(new DefinitionFile("strain.yaml", yaml));
    }
}
