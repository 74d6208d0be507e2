package org.hearth.core.casework;

import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Wording;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;

/** A catalogue of what it is given. */
public record FakeCatalogue(List<Instrument> instruments, List<InterventionType> interventions, List<Report> reports)
        implements Catalogue {

    @Override
    public Optional<Instrument> instrument(String id, String version) {
        return instruments.stream()
                .filter(one -> one.definition().id().equals(id)
                        && one.definition().version().equals(version))
                .findFirst();
    }

    @Override
    public List<Plugin> plugins() {
        return List.of();
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return instruments.stream()
                .filter(it -> it.definition().id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Wording> wording(String instrument, String language) {
        return Optional.empty();
    }

    @Override
    public Optional<InterventionType> intervention(String id) {
        return interventions.stream()
                .filter(it -> it.definition().id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Report> report(String id) {
        return reports.stream().filter(it -> it.description().id().equals(id)).findFirst();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
