package org.hearth.core.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Wording;
import org.hearth.api.instrument.WordingPack;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;
import org.hearth.core.change.ChangePublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The catalogue of the plug-ins that are registered as services now; what is code among them stands behind guards. */
// there before any plug-in is: whoever asks for it first must not meet one whose constructor never returns
@Component(service = Catalogue.class, configurationPid = PluginLimits.PID, immediate = true)
@Designate(ocd = PluginLimits.class)
public final class PluginCatalogue implements Catalogue {
    /** The service property that names where a plug-in comes from, for messages. */
    public static final String SOURCE = "org.hearth.source";

    private final ChangePublisher changes;
    private final PluginProblems problems;
    private final Reception reception;
    private final CallThreads threads = new CallThreads();
    private final Introductions introductions = new Introductions(threads, this::limits, this::changed);
    private final Shelf<Instrument> instruments = new Shelf<>("instrument");
    private final Shelf<InterventionType> interventions = new Shelf<>("intervention");
    private final Shelf<Report> reports = new Shelf<>("report");
    private final Shelf<Wording> packs = new Shelf<>("wording pack");
    private final Departed departed;
    private volatile Limits limits;

    /** An empty catalogue; plug-ins come through the references. */
    @Activate
    public PluginCatalogue(
            @Reference ChangePublisher changes,
            @Reference PluginProblems problems,
            @Reference Origins origins,
            @Reference Clock clock,
            PluginLimits configured) {
        this(changes, problems, origins, Limits.of(configured), clock);
    }

    /** A catalogue with the usual limits, outside of OSGi. */
    PluginCatalogue(ChangePublisher changes, PluginProblems problems, Clock clock) {
        this(changes, problems, bundle -> "bundle " + bundle, Limits.usual(), clock);
    }

    PluginCatalogue(ChangePublisher changes, PluginProblems problems, Origins origins, Limits limits, Clock clock) {
        this.changes = changes;
        this.problems = problems;
        reception = new Reception(problems, origins, this::changed);
        this.limits = limits;
        departed = new Departed(clock);
        problems.note(PluginLimits.PID, limits.problems());
    }

    /** Takes new limits without disturbing anybody. */
    @Modified
    void configure(PluginLimits configured) {
        limits = Limits.of(configured);
        problems.note(PluginLimits.PID, limits.problems());
    }

    @Deactivate
    void close() {
        threads.close();
    }

    @Override
    public List<Instrument> instruments() {
        return instruments.all();
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return instruments.get(id);
    }

    @Override
    public Optional<Instrument> instrument(String id, String version) {
        return instruments.get(id, version).or(() -> departed.get(id, version));
    }

    @Override
    public Optional<Wording> wording(String instrument, String language) {
        return wordings(instrument).find(language);
    }

    @Override
    public List<String> languages(String instrument) {
        return wordings(instrument).languages();
    }

    private Wordings wordings(String instrument) {
        return Wordings.of(
                instrument(instrument).map(Instrument::definition),
                packs.all().stream()
                        .filter(wording -> wording.instrument().equals(instrument))
                        .toList());
    }

    @Override
    public List<InterventionType> interventions() {
        return interventions.all();
    }

    @Override
    public Optional<InterventionType> intervention(String id) {
        return interventions.get(id);
    }

    @Override
    public List<Report> reports() {
        return reports.all();
    }

    @Override
    public Optional<Report> report(String id) {
        return reports.get(id);
    }

    @Override
    public List<Plugin> plugins() {
        return new PluginList(packs.all().stream().map(Wording::instrument))
                .with(instruments.placed())
                .with(interventions.placed())
                .with(reports.placed())
                .with(packs.placed())
                .withRefused(problems.refused())
                .ordered();
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems.all());
        for (Shelf<?> shelf : List.of(instruments, interventions, reports, packs)) {
            all.addAll(shelf.problems());
        }
        return List.copyOf(all);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindInstrument(Instrument instrument, Map<String, Object> properties) {
        reception.add(
                Plugin.Kind.INSTRUMENT,
                instruments,
                properties,
                source -> introductions.instrument(instrument, source));
    }

    void unbindInstrument(Instrument instrument, Map<String, Object> properties) {
        reception.remove(instruments, properties, departed::add);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindIntervention(InterventionType intervention, Map<String, Object> properties) {
        reception.add(
                Plugin.Kind.INTERVENTION,
                interventions,
                properties,
                source -> introductions.intervention(intervention, source));
    }

    void unbindIntervention(InterventionType intervention, Map<String, Object> properties) {
        reception.remove(interventions, properties, gone -> {});
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindReport(Report report, Map<String, Object> properties) {
        reception.add(Plugin.Kind.REPORT, reports, properties, source -> introductions.report(report, source));
    }

    void unbindReport(Report report, Map<String, Object> properties) {
        reception.remove(reports, properties, gone -> {});
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindWording(WordingPack pack, Map<String, Object> properties) {
        reception.add(Plugin.Kind.WORDING, packs, properties, source -> introductions.wording(pack, source));
    }

    void unbindWording(WordingPack pack, Map<String, Object> properties) {
        reception.remove(packs, properties, gone -> {});
    }

    private Limits limits() {
        return limits;
    }

    private void changed() {
        changes.publish(new Change.CatalogueChanged());
    }
}
