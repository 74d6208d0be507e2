package org.hearth.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hearth.api.bench.Workbench;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Wording;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;

/** The data-only plug-ins as they lie in the source tree, without OSGi. */
final class SourcePlugins implements Catalogue {
    private static final String ROOT = "bundles";

    private final Definitions definitions =
            ServiceLoader.load(Definitions.class).findFirst().orElseThrow();
    private final List<Instrument> instruments = read("instruments", "instrument.yaml", definitions::instrument);
    private final List<InterventionType> interventions =
            read("interventions", "intervention.yaml", definitions::intervention);

    private static <T> List<T> read(String kind, String file, BiFunction<String, String, T> reader) {
        try (Stream<Path> folders = Files.list(Path.of(ROOT, kind))) {
            return folders.map(folder -> folder.resolve("src/main/resources").resolve(file))
                    .filter(Files::exists)
                    .sorted()
                    .map(yaml -> reader.apply(yaml.toString(), text(yaml)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("expected to run at the root of the source tree", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Installs all of them. */
    void installOn(Workbench.Bench bench) {
        instruments.forEach(bench::install);
        interventions.forEach(bench::install);
    }

    /** What reads definitions. */
    Definitions definitions() {
        return definitions;
    }

    @Override
    public List<Instrument> instruments() {
        return instruments;
    }

    @Override
    public Optional<Instrument> instrument(String id, String version) {
        return instrument(id).filter(one -> one.definition().version().equals(version));
    }

    @Override
    public List<Plugin> plugins() {
        return List.of();
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return instruments.stream()
                .filter(one -> one.definition().id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Wording> wording(String instrument, String language) {
        return Optional.empty();
    }

    @Override
    public List<InterventionType> interventions() {
        return interventions;
    }

    @Override
    public Optional<InterventionType> intervention(String id) {
        return interventions.stream()
                .filter(one -> one.definition().id().equals(id))
                .findFirst();
    }

    @Override
    public List<Report> reports() {
        return List.of();
    }

    @Override
    public Optional<Report> report(String id) {
        return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
