package org.hearth.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Scale;
import org.hearth.api.intervention.InterventionDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WritingTest {
    private static final Path BUNDLES = Path.of("..");
    private final YamlDefinitions definitions = new YamlDefinitions();

    static Stream<Path> instruments() {
        return files("instruments", "instrument.yaml");
    }

    static Stream<Path> interventions() {
        return files("interventions", "intervention.yaml");
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyShippedInstrumentReadsBackAsItWas(Path file) throws IOException {
        InstrumentDefinition read = instrument(Files.readString(file));

        assertThat(instrument(definitions.write(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("interventions")
    void everyShippedInterventionReadsBackAsItWas(Path file) throws IOException {
        InterventionDefinition read = definitions
                .intervention(file.toString(), Files.readString(file))
                .definition();

        assertThat(definitions.intervention("again", definitions.write(read)).definition())
                .isEqualTo(read);
    }

    @Test
    void everyFieldReadsBackAsItWas() {
        InstrumentDefinition read = instrument("""
                id: full
                version: 2.1.0
                title: 'Yes: "no" # 1'
                respondent: practitioner
                recall: the past 7 days
                ages: any
                language: de
                introduction: Guten Tag
                licence: { identifier: CC0-1.0, holder: Nobody, may-ship-wording: true, attribution: Made up, permission: Ask }
                citation: |
                  Two
                  lines
                codes: { snomed-ct: 450320001, loinc-form: 71354-5, loinc-total: 00001 }
                options:
                  often: [ { score: 0, label: "0" }, { code: half, score: 0.1, label: a bit }, { score: 1e-3, label: less } ]
                  two: [0, 1]
                items:
                  - { number: 3, topic: "true", options: often, wording: Drei, required: false }
                  - { number: 1, topic: "1", options: often, wording: Eins, reversed: true }
                  - { number: 2, topic: null words, options: two, wording: Zwei, reversed: true }
                scales:
                  - { id: total, direction: higher-is-worse, items: [1, 2], range: [0, 2], missing: { prorate: 1 },
                      bands: [ { label: low, from: 0, to: 1 }, { label: high, from: 1.001, to: 2 } ],
                      caseness: { threshold: 1, source: made up }, reliable-change: { threshold: 0.7, source: made up },
                      functional: { mean: 0.3, sd: 0.1, source: made up } }
                  - { id: mean, direction: none, items: all, combine: { mean: 10 }, missing: { fixed: 0 }, range: [0, 10],
                      reliable-change: { sd: baseline, reliability: 0.8, source: made up } }
                  - { id: looked-up, direction: higher-is-better, items: [2], combine: { table: { 0: 1.5, 1: 7 } }, range: [1.5, 7],
                      reliable-change: { sd: 2.25, reliability: 0.8 } }
                  - { id: paper, direction: none, scores-only: true, range: [-5, 5] }
                risk:
                  - { item: 2, answers: "> 0", level: today, action: Ask }
                examples:
                  - { answers: { 1: 0.1, 2: 1 }, source: made up }
                translations:
                  pl: { introduction: Dzień dobry, items: { 1: Jeden, 2: Dwa, 3: Trzy },
                        options: { 1: [a, b, c], 2: [d, e], 3: [f, g, h] }, source: made up }
                """);

        assertThat(instrument(definitions.write(read))).isEqualTo(read);
    }

    @Test
    void wordingThatMayNotShipIsNotWritten() {
        InstrumentDefinition read = instrument("""
                id: words
                title: Words
                licence: { identifier: CC0-1.0, may-ship-wording: true }
                items:
                  - { number: 1, topic: one, options: [0, 1], wording: A text of its holder }
                scales:
                  - { id: total, direction: none, items: all }
                """);
        InstrumentDefinition closed = Definition.of(read, false, read.scales());

        String written = definitions.write(closed);

        assertThat(written).doesNotContain("A text of its holder");
        assertThat(instrument(written).items().getFirst().topic()).isEqualTo("one");
    }

    @Test
    void aScoringInCodeThatNoFileCanSayKeepsItsItemsAndIsKnownByItsScores() {
        InstrumentDefinition read = instrument("""
                id: coded
                title: Coded
                items:
                  - { number: 1, topic: one, options: [0, 1] }
                  - { number: 2, topic: two, options: [0, 1] }
                scales:
                  - { id: t-score, direction: none, items: all, range: [0, 90] }
                """);
        Scale scale = read.mainScale();
        Scale converted = new Scale(
                scale.id(),
                scale.title(),
                scale.items(),
                scale.combination(),
                scale.direction(),
                20,
                90,
                scale.missing(),
                List.of(),
                scale.caseness(),
                scale.norms());

        Scale plain = Definition.named(scale, "raw");
        InstrumentDefinition back =
                instrument(definitions.write(Definition.of(read, false, List.of(converted, plain))));

        assertThat(back.scale("raw")).contains(plain);
        assertThat(back.items()).hasSize(2);
        assertThat(back.mainScale().scoresOnly()).isTrue();
        assertThat(back.mainScale().min()).isEqualTo(20);
    }

    private InstrumentDefinition instrument(String yaml) {
        return definitions.instrument("test.yaml", yaml).definition();
    }

    private static Stream<Path> files(String kind, String name) {
        try (Stream<Path> folders = Files.list(BUNDLES.resolve(kind))) {
            return folders
                    .map(folder -> folder.resolve("src/main/resources").resolve(name))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A definition with other scales and another licence. */
    private static final class Definition {
        static Scale named(Scale scale, String id) {
            return new Scale(
                    id,
                    scale.title(),
                    scale.items(),
                    scale.combination(),
                    scale.direction(),
                    scale.min(),
                    scale.max(),
                    scale.missing(),
                    scale.bands(),
                    scale.caseness(),
                    scale.norms());
        }

        static InstrumentDefinition of(InstrumentDefinition one, boolean mayShip, List<Scale> scales) {
            return new InstrumentDefinition(
                    one.id(),
                    one.version(),
                    one.title(),
                    one.respondent(),
                    one.recall(),
                    one.ages(),
                    new org.hearth.api.instrument.Licence(
                            one.licence().identifier(), one.licence().holder(), mayShip, "", ""),
                    one.citation(),
                    one.codes(),
                    one.items(),
                    scales,
                    one.risk(),
                    one.examples(),
                    one.translations());
        }
    }
}
