package org.hearth.ui.pretend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Caseness;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.ReliableChange;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.Wording;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;

/** Plug-ins that nobody ever published: two made-up questionnaires and two made-up kinds of support. */
public final class PretendPlugIns implements Catalogue {
    public static final InstrumentDefinition WORRY = instrument("worry", "Worry-6", 6, 9, true);
    public static final InstrumentDefinition MOOD = instrument("mood", "Mood-10", 10, 13, true);

    private static final List<Instrument> INSTRUMENTS = List.of(Instrument.of(MOOD), Instrument.of(WORRY));
    private static final List<InterventionType> INTERVENTIONS = List.of(
            InterventionType.of(intervention("play-hour", "Play hour", Delivery.DYAD, 60)),
            InterventionType.of(intervention("song-circle", "Song circle", Delivery.GROUP, 90)));

    private static InstrumentDefinition instrument(String id, String title, int items, int cutoff, boolean risk) {
        List<Option> options = List.of(
                new Option("never", 0, "Never"),
                new Option("sometimes", 1, "Sometimes"),
                new Option("often", 2, "Often"),
                new Option("always", 3, "Nearly always"));
        int max = items * 3;
        return new InstrumentDefinition(
                id,
                "1.0.0",
                title,
                Rater.SELF,
                "In the last two weeks",
                "adults",
                new Licence("public-domain", "Nobody", true, "Made up for trying things out.", ""),
                "Nobody (2026)",
                List.of(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(n -> new Item(
                                n,
                                "Topic " + n,
                                options,
                                true,
                                Optional.of("How often did statement number " + n + " fit you?")))
                        .toList(),
                List.of(new Scale(
                        "total",
                        "Total",
                        IntStream.rangeClosed(1, items).boxed().toList(),
                        new Combination.Sum(),
                        Direction.HIGHER_IS_WORSE,
                        0,
                        max,
                        new MissingRule.Prorate(1),
                        List.of(
                                new Band("low", 0, cutoff - 1),
                                new Band("raised", cutoff, max - 6),
                                new Band("high", max - 5, max)),
                        Optional.of(new Caseness(cutoff, "made up")),
                        new Norms(Optional.of(new ReliableChange.Threshold(4, "made up")), Optional.empty()))),
                risk
                        ? List.of(new RiskRule(
                                items,
                                Set.of(1.0, 2.0, 3.0),
                                RiskRule.Level.IMMEDIATE,
                                "Talk about it before they leave, and agree what happens next."))
                        : List.of(),
                List.of(),
                Map.of());
    }

    private static InterventionDefinition intervention(String id, String title, Delivery delivery, int minutes) {
        return new InterventionDefinition(
                id,
                "1.0.0",
                title,
                "Made up for trying things out.",
                "Anybody",
                delivery,
                minutes,
                List.of(
                        new Field.Choice("place", "Where was it?", "", List.of("At home", "Family hub", "Outside")),
                        new Field.YesNo("baby-awake", "Was the baby awake?", ""),
                        new Field.Text("noticed", "What did you notice together?", "", true)),
                List.of(new InterventionDefinition.SuggestedInstrument("worry", "at the first session")),
                List.of(),
                "made up");
    }

    @Override
    public List<Instrument> instruments() {
        return INSTRUMENTS;
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
        return INSTRUMENTS.stream().filter(i -> i.definition().id().equals(id)).findFirst();
    }

    @Override
    public Optional<Wording> wording(String instrument, String language) {
        return instrument(instrument)
                .map(Instrument::definition)
                .map(definition -> new Wording(
                        instrument,
                        "en-GB",
                        definition.recall(),
                        definition.items().stream()
                                .collect(java.util.stream.Collectors.toMap(
                                        Item::number, item -> item.wording().orElseThrow())),
                        Map.of(),
                        definition.licence().attribution()));
    }

    @Override
    public List<InterventionType> interventions() {
        return INTERVENTIONS;
    }

    @Override
    public Optional<InterventionType> intervention(String id) {
        return INTERVENTIONS.stream()
                .filter(i -> i.definition().id().equals(id))
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
