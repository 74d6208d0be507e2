package org.hearth.ui.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Wording;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;

/** A catalogue with one instrument at most in use, and those that were in use before. */
final class FakeCatalogue implements Catalogue {
    private Optional<Instrument> offered = Optional.empty();
    private final List<Instrument> remembered = new ArrayList<>();

    FakeCatalogue offering(Instrument instrument) {
        offered = Optional.of(instrument);
        remembered.add(instrument);
        return this;
    }

    FakeCatalogue offeringNothing() {
        offered = Optional.empty();
        return this;
    }

    FakeCatalogue forgetting() {
        remembered.clear();
        return this;
    }

    @Override
    public List<Instrument> instruments() {
        return offered.stream().toList();
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return offered.filter(one -> one.definition().id().equals(id));
    }

    @Override
    public Optional<Instrument> instrument(String id, String version) {
        return remembered.stream()
                .filter(one -> one.definition().id().equals(id)
                        && one.definition().version().equals(version))
                .findFirst();
    }

    @Override
    public Optional<Wording> wording(String instrument, String language) {
        return Optional.empty();
    }

    @Override
    public List<InterventionType> interventions() {
        return List.of();
    }

    @Override
    public Optional<InterventionType> intervention(String id) {
        return Optional.empty();
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
    public List<Plugin> plugins() {
        return List.of();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
