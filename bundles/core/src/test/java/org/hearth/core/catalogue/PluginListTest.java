package org.hearth.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Plugin.State;
import org.hearth.api.casework.Plugin.Words;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.Wording;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.core.definition.YamlDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PluginListTest {
    private static final Responses TOTAL = new Responses.Totals(Map.of("total", 3.0));

    private final MovableClock clock = new MovableClock();
    private final List<Change> told = new ArrayList<>();
    private final PluginProblems problems = new PluginProblems(told::add);
    private final PluginCatalogue catalogue =
            new PluginCatalogue(told::add, problems, bundle -> "bundle " + bundle, Limits.usual(), clock);

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void listsEverythingByKindAndTitleTheNewestVersionFirst() {
        catalogue.bindInstrument(instrument("b", "1.9.0", "B"), from(1));
        catalogue.bindInstrument(instrument("b", "1.10.0", "B"), from(2));
        catalogue.bindInstrument(instrument("a", "1.0.0", "a"), from(3));
        catalogue.bindReport(report(() -> document("r")), from(4));
        catalogue.bindInstrument(instrument("a", "1.0.0", "Again"), from(5));

        assertThat(catalogue.plugins())
                .extracting(plugin -> plugin.kind() + " " + plugin.id() + " " + plugin.version() + " " + plugin.state())
                .containsExactly(
                        "INSTRUMENT a 1.0.0 OFFERED",
                        "INSTRUMENT a 1.0.0 REFUSED",
                        "INSTRUMENT b 1.10.0 OFFERED",
                        "INSTRUMENT b 1.9.0 SUPERSEDED",
                        "REPORT r 1.0.0 OFFERED");
        assertThat(catalogue.plugins().getFirst().origin()).isEqualTo("bundle 3");
        assertThat(catalogue.plugins().get(1).problems()).hasSize(1);
    }

    @Test
    void listsWhatWasRefusedBeforeItCouldBecomeAService() {
        Plugin broken = new Plugin(
                Plugin.Kind.UNKNOWN,
                "",
                "",
                "x.yaml",
                "",
                Words.NOT_NEEDED,
                "x.yaml in deploy",
                State.REFUSED,
                List.of(new Problem("x.yaml", 3, "", "wrong")));
        problems.refuse("file x.yaml", broken);

        assertThat(catalogue.plugins()).containsExactly(broken);
        assertThat(catalogue.problems()).containsExactly(new Problem("x.yaml", 3, "", "wrong"));

        problems.clear("file x.yaml");

        assertThat(catalogue.plugins()).isEmpty();
        assertThat(told).hasSize(2);
    }

    @Test
    void saysWhetherTheWordsAreThere() {
        Instrument silent = new YamlDefinitions().instrument("a.yaml", """
                id: a
                title: A
                items: [{ options: [0, 1] }]
                scales: [{ id: total, items: all, direction: none }]
                """);
        catalogue.bindInstrument(silent, from(1));
        catalogue.bindInstrument(instrument("scores-only", "1.0.0", "Scores only"), from(2));
        assertThat(catalogue.plugins()).extracting(Plugin::wording).containsExactly(Words.ABSENT, Words.NOT_NEEDED);

        catalogue.bindWording(() -> new Wording("a", "cy", "", Map.of(1, "Lliw"), Map.of(), ""), from(3));

        assertThat(catalogue.plugins())
                .extracting(Plugin::wording)
                .containsExactly(Words.BY_PACK, Words.NOT_NEEDED, Words.NOT_NEEDED);
        assertThat(catalogue.plugins().getLast().title()).isEqualTo("Words of a (cy)");
    }

    @Test
    void marksAPluginThatFailedUntilItIsReplaced() {
        Instrument broken = new CodedInstrument(instrument("a", "1.0.0", "A").definition());
        catalogue.bindInstrument(broken, from(1));
        Instrument guarded = catalogue.instrument("a").orElseThrow();

        assertThatThrownBy(() -> guarded.score(TOTAL))
                .isInstanceOf(PluginFailed.class)
                .hasMessageStartingWith("The instrument \"A\" failed while scoring: StackOverflowError");

        assertThat(catalogue.plugins()).singleElement().satisfies(plugin -> {
            assertThat(plugin.state()).isEqualTo(State.FAILING);
            assertThat(plugin.problems()).hasSize(1);
        });
        assertThat(told).as("came, and failed").hasSize(2);

        catalogue.unbindInstrument(broken, from(1));
        catalogue.bindInstrument(instrument("a", "1.0.0", "A"), from(2));

        assertThat(catalogue.plugins()).extracting(Plugin::state).containsExactly(State.OFFERED);
    }

    @Test
    void doesNotPassOnAnotherReportsDocument() {
        catalogue.bindReport(report(() -> document("other")), from(1));

        assertThatThrownBy(() -> catalogue.report("r").orElseThrow().run(data(), ReportRequest.plain()))
                .isInstanceOf(PluginFailed.class)
                .hasMessageContaining("the document says that it is of the report 'other'");
    }

    @Test
    void passesOnThatASettingCannotBeUnderstood() {
        catalogue.bindReport(
                report(() -> {
                    throw new IllegalArgumentException("since: expected a date");
                }),
                from(1));

        assertThatThrownBy(() -> catalogue.report("r").orElseThrow().run(data(), ReportRequest.plain()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("since: expected a date");
        assertThat(catalogue.plugins()).extracting(Plugin::state).containsExactly(State.OFFERED);
    }

    @Test
    void letsWhoeverIsFillingItInFinishForADayAfterItWasRemoved() {
        Instrument one = instrument("a", "1.0.0", "A");
        catalogue.bindInstrument(one, from(1));
        catalogue.unbindInstrument(one, from(1));

        assertThat(catalogue.instrument("a")).isEmpty();
        assertThat(catalogue.instrument("a", "1.0.0")).contains(one);

        clock.now = clock.now.plus(Duration.ofHours(24)).plusSeconds(1);

        assertThat(catalogue.instrument("a", "1.0.0")).isEmpty();
    }

    @Test
    void takesTheNewOneWhenTheSameVersionComesBack() {
        Instrument before = instrument("a", "1.0.0", "Before");
        Instrument after = instrument("a", "1.0.0", "After");
        catalogue.bindInstrument(before, from(1));
        catalogue.unbindInstrument(before, from(1));
        catalogue.bindInstrument(after, from(2));

        assertThat(catalogue.instrument("a", "1.0.0")).contains(after);
    }

    @Test
    void forgetsTheOldestOfMoreThanAHundredThatWereRemoved() {
        for (int i = 0; i <= 100; i++) {
            Instrument one = instrument("a" + i, "1.0.0", "A");
            catalogue.bindInstrument(one, from(i));
            catalogue.unbindInstrument(one, from(i));
        }

        assertThat(catalogue.instrument("a0", "1.0.0")).isEmpty();
        assertThat(catalogue.instrument("a1", "1.0.0")).isPresent();
    }

    @Test
    void keepsAVersionInUseThatIsNotTheNewest() {
        Instrument old = instrument("a", "1.0.0", "Old");
        catalogue.bindInstrument(old, from(1));
        catalogue.bindInstrument(instrument("a", "2.0.0", "New"), from(2));

        assertThat(catalogue.instrument("a", "1.0.0")).contains(old);
    }

    @Test
    void refusesAPackOfTheSameLanguageTwice() {
        catalogue.bindWording(() -> new Wording("a", "cy", "", Map.of(1, "Lliw"), Map.of(), ""), from(1));
        catalogue.bindWording(() -> new Wording("a", "cy", "", Map.of(1, "Arall"), Map.of(), ""), from(2));

        assertThat(catalogue.plugins()).extracting(Plugin::state).containsExactly(State.OFFERED, State.REFUSED);
        assertThat(catalogue.problems())
                .singleElement()
                .asString()
                .startsWith("plug-in 2: id: the wording pack 'a cy' is already there from plug-in 1");
    }

    /** An instrument in code that never ends well. */
    private record CodedInstrument(InstrumentDefinition definition) implements Instrument {
        @Override
        public ScoreSheet score(Responses responses) {
            return score(responses);
        }
    }

    private static Report report(java.util.function.Supplier<ReportDocument> document) {
        return new Report() {
            @Override
            public ReportDescription description() {
                return new ReportDescription("r", "1.0.0", "R", "Why?", List.of());
            }

            @Override
            public ReportDocument run(EvaluationData data, ReportRequest request) {
                return document.get();
            }
        };
    }

    private static ReportDocument document(String report) {
        return new ReportDocument(report, "1.0.0", "R", "So it is.", List.of(), List.of());
    }

    private static EvaluationData data() {
        return new EvaluationDataBuilder().build();
    }

    private static Instrument instrument(String id, String version, String title) {
        return new YamlDefinitions().instrument(id + ".yaml", """
                        id: %s
                        version: %s
                        title: %s
                        scales: [{ id: total, direction: none, range: [0, 9] }]
                        """.formatted(id, version, title));
    }

    private static Map<String, Object> from(long service) {
        return Map.of("service.id", service, "service.bundleid", service, PluginCatalogue.SOURCE, "plug-in " + service);
    }

    /** A clock that stands still until it is moved. */
    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
