package org.hearth.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.Evaluations.Format;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Problem;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.api.programme.UnitCost;
import org.hearth.api.report.Block;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.IntColumn;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDescription.Kind;
import org.hearth.api.report.ReportDescription.Setting;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value;
import org.hearth.core.disclosure.DisclosurePolicy;
import org.hearth.core.fixture.WatchedStore;
import org.hearth.memory.MadeUpCatalogue;
import org.junit.jupiter.api.Test;

class ControlledEvaluationsTest {
    private static final Actor MANAGER = new Actor("linden", "Linden Marsh", Set.of(Role.MANAGER));
    private static final Actor WORKER = new Actor("wren", "Wren Ashby", Set.of(Role.PRACTITIONER));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private static final UnitCost HOUR = new UnitCost("hour", "hour", 31.5, "GBP", 2025, "made up");
    private static final Programme NAMELESS = programme(List.of(HOUR));

    private final WatchedStore store = new WatchedStore();
    private final InstalledRenderers renderers = new InstalledRenderers();
    private final MadeUpCatalogue catalogue =
            MadeUpCatalogue.of(List.of(), List.of(), List.of(new Counting("reach"), new Counting("numbers")));
    private final ControlledEvaluations evaluations =
            new ControlledEvaluations(store, catalogue, NAMELESS, renderers, CLOCK);

    @Test
    void publishesEveryReportAfterDisclosureControl() {
        Publication publication = evaluations.run(data(3), List.of(), ReportRequest.plain());

        assertThat(publication.title()).isEqualTo("Evaluation");
        assertThat(publication.hearth()).startsWith("0.1.0");
        assertThat(publication.generatedAt()).isEqualTo(CLOCK.instant());
        assertThat(publication.disclosure()).contains("under 5");
        assertThat(publication.reports()).extracting(ReportDocument::report).containsExactly("numbers", "reach");
        assertThat(families(publication)).isEqualTo(new Value.Withheld("under 5"));
    }

    @Test
    void showsSmallNumbersOfBroughtDataWhenAskedTo() {
        Publication publication = evaluations.run(data(3), List.of("reach"), settings("disclosure", "off"));

        assertThat(publication.title()).isEqualTo("Title of reach");
        assertThat(publication.disclosure()).contains("off");
        assertThat(families(publication)).isEqualTo(new Value.Count(3));
    }

    @Test
    void neverShowsSmallNumbersOfTheProgrammesOwnFamilies() {
        assertThatThrownBy(() -> evaluations.run(MANAGER, List.of(), settings("disclosure", "off")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("always protected");
        assertThat(families(evaluations.run(MANAGER, List.of(), ReportRequest.plain())))
                .isEqualTo(new Value.Withheld("under 5"));
    }

    @Test
    void givesEachReportItsOwnSettingsOnly() {
        evaluations.run(data(9), List.of("reach", "numbers"), settings("of-reach", "1"));

        assertThat(Counting.given)
                .containsEntry("reach", Map.of("of-reach", "1"))
                .containsEntry("numbers", Map.of());
    }

    @Test
    void refusesSettingsThatNobodyKnows() {
        assertThatThrownBy(() -> evaluations.run(data(9), List.of("reach"), settings("from", "2026-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no setting \"from\". The settings are: of-reach, disclosure.");
        assertThatThrownBy(() -> evaluations.run(data(9), List.of(), settings("disclosure", "perhaps")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected on or off");
    }

    @Test
    void saysWhichReportsThereAre() {
        assertThatThrownBy(() -> evaluations.run(data(9), List.of("gone"), ReportRequest.plain()))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no report \"gone\". The reports are: numbers, reach.");
        ControlledEvaluations empty = new ControlledEvaluations(
                store, MadeUpCatalogue.of(List.of(), List.of(), List.of()), NAMELESS, renderers, CLOCK);
        assertThatThrownBy(() -> empty.run(data(9), List.of(), ReportRequest.plain()))
                .hasMessageContaining("No report is installed");
    }

    @Test
    void isForThoseWhoReadReportsAndLeavesATrace() {
        assertThatThrownBy(() -> evaluations.run(WORKER, List.of(), ReportRequest.plain()))
                .isInstanceOf(NotAllowed.class);

        long before = store.dataVersion();
        evaluations.run(MANAGER, List.of("reach"), ReportRequest.plain());
        assertThat(store.dataVersion()).isEqualTo(before + 1);
    }

    @Test
    void readsTheProgrammesDataAgainOnlyWhenSomethingChanged() {
        CachedData cached = new CachedData(store);
        EvaluationData first = cached.get();

        assertThat(cached.get()).isSameAs(first);
        store.write(records -> "something");
        assertThat(cached.get()).isNotSameAs(first);
    }

    @Test
    void worksWithoutAStoreOnBroughtData() {
        ControlledEvaluations headless = new ControlledEvaluations(null, catalogue, NAMELESS, renderers, CLOCK);

        assertThat(headless.run(data(9), List.of("reach"), ReportRequest.plain())
                        .reports())
                .hasSize(1);
        assertThatThrownBy(() -> headless.run(MANAGER, List.of(), ReportRequest.plain()))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void offersFormatsInOrderAsTheyComeAndGo() {
        DocumentRenderer html = renderer("html", "Web page");
        renderers.bindRenderer(renderer("json", "Data"));
        renderers.bindRenderer(renderer("odt", "Text"));
        renderers.bindRenderer(html);
        assertThat(evaluations.formats()).extracting(Format::name).containsExactly("html", "json", "odt");
        Publication publication = evaluations.run(data(9), List.of("reach"), ReportRequest.plain());
        assertThat(evaluations.render(publication, "html"))
                .extracting(RenderedFile::name)
                .containsExactly("evaluation.html");

        renderers.unbindRenderer(html);
        assertThatThrownBy(() -> evaluations.render(publication, "html"))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no format \"html\". The formats are: json, odt.");
    }

    @Test
    void publishesTheOthersWhenAReportFailsAndSaysInItsPlaceWhyAndWhatToDo() {
        ControlledEvaluations some = new ControlledEvaluations(
                store,
                MadeUpCatalogue.of(
                        List.of(), List.of(), List.of(new Counting("early"), new Failing(), new Counting("last"))),
                NAMELESS,
                renderers,
                CLOCK);

        for (Publication publication : List.of(
                some.run(data(9), List.of(), ReportRequest.plain()),
                some.run(MANAGER, List.of(), ReportRequest.plain()))) {
            assertThat(publication.reports())
                    .extracting(ReportDocument::report)
                    .containsExactly("failing", "early", "last");
            ReportDocument inPlace = publication.reports().getFirst();
            assertThat(inPlace.lead()).isEqualTo("This report could not be made.");
            assertThat(inPlace.figures()).isEmpty();
            assertThat(inPlace.caveats()).extracting(Block.Caveat::text).containsExactly(Failing.BECAUSE);
            assertThat(publication.failures()).containsExactly(new Publication.Failure("failing", Failing.BECAUSE));
        }
    }

    @Test
    void refusesAReportThatFailsAloneInItsOwnWords() {
        ControlledEvaluations one = new ControlledEvaluations(
                store, MadeUpCatalogue.of(List.of(), List.of(), List.of(new Failing())), NAMELESS, renderers, CLOCK);

        assertThatThrownBy(() -> one.run(data(9), List.of("failing"), ReportRequest.plain()))
                .isInstanceOf(Refused.class)
                .hasMessage(Failing.BECAUSE)
                .hasCauseInstanceOf(PluginFailed.class);
    }

    @Test
    void showsNothingOfAReportInWhichSmallNumbersCannotBeProtected() {
        DisclosurePolicy lost = new DisclosurePolicy() {
            @Override
            public ReportDocument apply(ReportDocument exact) {
                throw new IllegalStateException("a group without a total");
            }

            @Override
            public String summary() {
                return "";
            }
        };
        List<Report> reports = List.of(new Counting("reach"), new Counting("numbers"));
        ReportRuns runs = new ReportRuns(data(3), Settings.of(ReportRequest.plain(), reports), lost).runAll(reports);

        assertThat(runs.failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure.because()).contains("small numbers cannot be protected"));
        assertThat(runs.documents()).flatExtracting(ReportDocument::figures).isEmpty();
    }

    @Test
    void givesReportsTheProgrammesUnitCostsUnlessTheDataBringTheirOwn() {
        UnitCost own = new UnitCost("hour", "hour", 9, "EUR", 2024, "made up");
        Counting report = new Counting("costs");
        ControlledEvaluations priced = new ControlledEvaluations(
                store, MadeUpCatalogue.of(List.of(), List.of(), List.of(report)), NAMELESS, renderers, CLOCK);

        priced.run(data(1), List.of(), ReportRequest.plain());
        assertThat(Counting.costs).containsExactly(HOUR);
        priced.run(data(1).with(List.of(own)), List.of(), ReportRequest.plain());
        assertThat(Counting.costs).containsExactly(own);
    }

    private static Programme programme(List<UnitCost> costs) {
        return new Programme() {
            @Override
            public ProgrammeProfile profile() {
                return new ProgrammeProfile("Hearth", "", Optional.empty(), Optional.empty(), costs);
            }

            @Override
            public List<Problem> problems() {
                return List.of();
            }
        };
    }

    private static Value families(Publication publication) {
        return publication.reports().getFirst().figures().getFirst().value();
    }

    private static EvaluationData data(int families) {
        EvaluationDataBuilder builder = new EvaluationDataBuilder();
        for (int i = 0; i < families; i++) {
            builder.family(0, IntColumn.ABSENT, IntColumn.ABSENT);
        }
        return builder.build();
    }

    private static ReportRequest settings(String key, String value) {
        return new ReportRequest(Map.of(key, value));
    }

    private static DocumentRenderer renderer(String format, String label) {
        return new DocumentRenderer() {
            @Override
            public String format() {
                return format;
            }

            @Override
            public String label() {
                return label;
            }

            @Override
            public List<RenderedFile> render(Publication publication) {
                return List.of(new RenderedFile("evaluation." + format, "text/plain", new byte[0]));
            }
        };
    }

    /** A report that counts families. */
    private record Counting(String id) implements Report {
        private static final Map<String, Map<String, String>> given = new java.util.HashMap<>();
        private static List<UnitCost> costs = List.of();

        @Override
        public ReportDescription description() {
            return new ReportDescription(
                    id, "1.0.0", "Title of " + id, "", List.of(new Setting("of-" + id, "", Kind.TEXT, "")));
        }

        @Override
        public ReportDocument run(EvaluationData data, ReportRequest request) {
            given.put(id, request.settings());
            costs = data.unitCosts();
            Block.Figure families = new Block.Figure(
                    "families", "Families", new Value.Count(data.families().size()), Optional.empty(), "");
            return new ReportDocument(
                    id,
                    "1.0.0",
                    "Title of " + id,
                    "",
                    List.of(new Block.Figures(Block.Emphasis.HEADLINE, List.of(families))),
                    List.of());
        }
    }

    /** A report that the catalogue cuts off. */
    private static final class Failing implements Report {
        private static final String BECAUSE =
                "The report \"Failing\" took too long. Take it out, or give it more time.";

        @Override
        public ReportDescription description() {
            return new ReportDescription("failing", "1.0.0", "Failing", "", List.of());
        }

        @Override
        public ReportDocument run(EvaluationData data, ReportRequest request) {
            throw new PluginFailed(BECAUSE);
        }
    }
}
