package org.hearth.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Wording;
import org.hearth.api.instrument.WordingPack;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;
import org.hearth.core.catalogue.Shelf.Entry;
import org.hearth.core.change.ChangePublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The catalogue of the plug-ins that are registered as services now. */
@Component(service = Catalogue.class)
public final class PluginCatalogue implements Catalogue {
    /** The service property that names where a plug-in comes from, for messages. */
    public static final String SOURCE = "org.hearth.source";

    private static final Logger LOG = LoggerFactory.getLogger(PluginCatalogue.class);

    private final ChangePublisher changes;
    private final PluginProblems problems;
    private final Shelf<Instrument> instruments = new Shelf<>("instrument");
    private final Shelf<InterventionType> interventions = new Shelf<>("intervention");
    private final Shelf<Report> reports = new Shelf<>("report");
    private final Map<Long, Wording> packs = new ConcurrentHashMap<>();

    /** An empty catalogue; plug-ins come through the references. */
    @Activate
    public PluginCatalogue(@Reference ChangePublisher changes, @Reference PluginProblems problems) {
        this.changes = changes;
        this.problems = problems;
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
        return instruments.get(id, version);
    }

    @Override
    public List<Plugin> plugins() {
        return List.of();
    }

    @Override
    public Optional<Wording> wording(String instrument, String language) {
        return Wordings.find(
                instrument(instrument).map(Instrument::definition),
                packs.values().stream()
                        .filter(wording -> wording.instrument().equals(instrument))
                        .toList(),
                language);
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
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems.all());
        all.addAll(instruments.problems());
        all.addAll(interventions.problems());
        all.addAll(reports.problems());
        return List.copyOf(all);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindInstrument(Instrument instrument, Map<String, Object> properties) {
        add(instruments, instrument, properties, plugin -> {
            var it = plugin.definition();
            return new Entry<>(plugin, it.id(), it.version(), it.title(), origin(properties));
        });
    }

    void unbindInstrument(Instrument instrument, Map<String, Object> properties) {
        remove(instruments, properties);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindIntervention(InterventionType intervention, Map<String, Object> properties) {
        add(interventions, intervention, properties, plugin -> {
            var it = plugin.definition();
            return new Entry<>(plugin, it.id(), it.version(), it.title(), origin(properties));
        });
    }

    void unbindIntervention(InterventionType intervention, Map<String, Object> properties) {
        remove(interventions, properties);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindReport(Report report, Map<String, Object> properties) {
        add(reports, report, properties, plugin -> {
            var it = plugin.description();
            return new Entry<>(plugin, it.id(), it.version(), it.title(), origin(properties));
        });
    }

    void unbindReport(Report report, Map<String, Object> properties) {
        remove(reports, properties);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindWording(WordingPack pack, Map<String, Object> properties) {
        packs.put(service(properties), pack.wording());
        changes.publish(new Change.CatalogueChanged());
    }

    void unbindWording(WordingPack pack, Map<String, Object> properties) {
        packs.remove(service(properties));
        changes.publish(new Change.CatalogueChanged());
    }

    private <T> void add(Shelf<T> shelf, T plugin, Map<String, Object> properties, Function<T, Entry<T>> description) {
        try {
            shelf.put(service(properties), description.apply(plugin));
        } catch (RuntimeException broken) {
            // one plug-in that cannot even describe itself must not keep the others from being offered
            LOG.error("{} cannot describe itself and is not offered", origin(properties), broken);
            problems.note(
                    "service " + service(properties),
                    List.of(new Problem(
                            origin(properties), 0, "", "it cannot describe itself: " + broken.getMessage())));
        }
        for (Problem problem : shelf.problems()) {
            if (problem.file().equals(origin(properties))) {
                LOG.error("{}", problem);
            }
        }
        changes.publish(new Change.CatalogueChanged());
    }

    private void remove(Shelf<?> shelf, Map<String, Object> properties) {
        shelf.remove(service(properties));
        problems.note("service " + service(properties), List.of());
        changes.publish(new Change.CatalogueChanged());
    }

    private static long service(Map<String, Object> properties) {
        return properties.get("service.id") instanceof Long id ? id : -1;
    }

    private static String origin(Map<String, Object> properties) {
        Object source = properties.get(SOURCE);
        if (source == null) {
            source = properties.get("component.name");
        }
        return source == null ? "bundle " + properties.get("service.bundleid") : source.toString();
    }
}
