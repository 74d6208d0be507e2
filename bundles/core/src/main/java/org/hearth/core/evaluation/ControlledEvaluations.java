package org.hearth.core.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Evaluations;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.NotFound;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.document.DocumentRenderer;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.store.Store;
import org.hearth.core.disclosure.DisclosurePolicy;
import org.hearth.core.disclosure.SmallNumberPolicy;
import org.hearth.core.disclosure.SmallNumberRule;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Evaluations whose every document has passed disclosure control before anybody, or any renderer, sees it. Works without a
 * store too, on data that was brought.
 */
@Component
public final class ControlledEvaluations implements Evaluations {
    private final @Nullable Store store;
    private final Catalogue catalogue;
    private final Programme programme;
    private final InstalledRenderers renderers;
    private final Clock clock;
    private final @Nullable CachedData cached;
    private final DisclosurePolicy policy = new SmallNumberPolicy(SmallNumberRule.MHSDS);
    private final String version = HearthVersion.current();

    @Activate
    public ControlledEvaluations(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Store store,
            @Reference Catalogue catalogue,
            @Reference Programme programme,
            @Reference InstalledRenderers renderers,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.programme = programme;
        this.renderers = renderers;
        this.clock = clock;
        cached = store == null ? null : new CachedData(store);
    }

    @Override
    public Publication run(Actor actor, List<String> reports, ReportRequest request) {
        if (!actor.is(Role.MANAGER, Role.EVALUATOR, Role.SAFEGUARDING_LEAD)) {
            throw new NotAllowed(
                    "Reports are for managers, evaluators and safeguarding leads, and your account, {0}, has"
                            + " none of these roles. If you need this for your work, ask your administrator.",
                    actor.username());
        }
        List<Report> chosen = chosen(reports);
        Settings settings = Settings.of(request, chosen);
        if (settings.isDisclosureOff()) {
            throw new Refused("Small numbers are always protected in reports on the programme's own families."
                    + " Leave the setting disclosure out.");
        }
        if (store == null || cached == null) {
            throw new StoreUnavailable("The database is not there (yet). Wait a moment and try again.");
        }
        Publication publication = publish(cached.get(), chosen, settings, policy);
        String ids = chosen.stream().map(report -> report.description().id()).collect(Collectors.joining(", "));
        store.write(records -> {
            records.add(new AuditEntry(
                    clock.instant(), actor.name(), "ran reports over all families: " + ids, Optional.empty()));
            return ids;
        });
        return publication;
    }

    @Override
    public Publication run(EvaluationData data, List<String> reports, ReportRequest request) {
        List<Report> chosen = chosen(reports);
        Settings settings = Settings.of(request, chosen);
        return publish(data, chosen, settings, settings.isDisclosureOff() ? DisclosurePolicy.none() : policy);
    }

    @Override
    public List<Format> formats() {
        return renderers.all().stream()
                .map(renderer -> new Format(renderer.format(), renderer.label()))
                .toList();
    }

    @Override
    public List<RenderedFile> render(Publication publication, String format) {
        return renderers
                .of(format)
                .orElseThrow(() -> new NotFound(
                        "There is no format \"{0}\". The formats are: {1}.",
                        format,
                        renderers.all().stream().map(DocumentRenderer::format).collect(Collectors.joining(", "))))
                .render(publication);
    }

    private List<Report> chosen(List<String> ids) {
        List<Report> installed = catalogue.reports();
        if (installed.isEmpty()) {
            throw new NotFound("No report is installed. Install one, and run this again.");
        }
        if (ids.isEmpty()) {
            return installed;
        }
        return ids.stream()
                .distinct()
                .map(id -> catalogue
                        .report(id)
                        .orElseThrow(() -> new NotFound(
                                "There is no report \"{0}\". The reports are: {1}.",
                                id,
                                installed.stream()
                                        .map(report -> report.description().id())
                                        .collect(Collectors.joining(", ")))))
                .toList();
    }

    private Publication publish(
            EvaluationData data, List<Report> chosen, Settings settings, DisclosurePolicy disclosure) {
        // data that bring costs of their own were meant to be read with them
        EvaluationData priced =
                data.unitCosts().isEmpty() ? data.with(programme.profile().unitCosts()) : data;
        ReportRuns runs = new ReportRuns(priced, settings, disclosure).runAll(chosen);
        List<ReportDocument> documents = new LeftOutCaveat(data.leftOut()).on(runs.documents());
        String title = documents.size() == 1 ? documents.getFirst().title() : "Evaluation";
        return new Publication(title, version, clock.instant(), disclosure.summary(), documents, runs.failures());
    }
}
