package org.hearth.ui.pretend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Plugin.Kind;
import org.hearth.api.casework.Plugin.State;
import org.hearth.api.casework.Plugin.Words;
import org.hearth.api.casework.PluginFailed;
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
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.Wording;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;

/** Plug-ins that nobody ever published, which come, go and fail on demand. */
public final class PretendPlugIns implements Catalogue {
    public static final InstrumentDefinition WORRY = instrument("worry", "1.0.0", "Worry-6", 6, 9, true);
    public static final InstrumentDefinition MOOD = instrument("mood", "1.0.0", "Mood-10", 10, 13, true);
    private static final InstrumentDefinition BOND = instrument("bond", "0.9.0", "Closeness scale", 8, 11, false);

    private static final List<InterventionType> INTERVENTIONS = List.of(
            InterventionType.of(intervention("play-hour", "Play hour", Delivery.DYAD, 60)),
            InterventionType.of(intervention("song-circle", "Song circle", Delivery.GROUP, 90)));

    private final List<InstrumentDefinition> offered = new CopyOnWriteArrayList<>(List.of(BOND, MOOD, WORRY));
    private final List<InstrumentDefinition> known = new CopyOnWriteArrayList<>(offered);
    private volatile boolean failing;

    private static InstrumentDefinition instrument(
            String id, String version, String title, int items, int cutoff, boolean worded) {
        List<Option> options = List.of(
                new Option("never", 0, "Never"),
                new Option("sometimes", 1, "Sometimes"),
                new Option("often", 2, "Often"),
                new Option("always", 3, "Nearly always"));
        int max = items * 3;
        return new InstrumentDefinition(
                id,
                version,
                title,
                Rater.SELF,
                "the last two weeks",
                "adults",
                worded
                        ? new Licence("public-domain", "Nobody", true, "Made up for trying things out.", "")
                        : new Licence("permission-needed", "Somebody made up", false, "", "Ask them for the words."),
                "Nobody (2026)",
                List.of(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(n -> new Item(
                                n,
                                "Topic " + n,
                                options,
                                true,
                                worded
                                        ? Optional.of("How often did statement number " + n + " fit you?")
                                        : Optional.empty()))
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
                worded
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
                List.of(new InterventionDefinition.CostDriver("practitioner's time", "hour", 1.5)),
                "made up");
    }

    /** Takes an instrument out; whoever is filling it in can finish. */
    void remove(String id) {
        offered.removeIf(definition -> definition.id().equals(id));
    }

    /** Brings the next version of an instrument, with one item more. */
    void renew(String id) {
        offered.stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(old -> {
            InstrumentDefinition next =
                    instrument(id, "2.0.0", old.title(), old.items().size() + 1, 9, old.hasWording());
            offered.set(offered.indexOf(old), next);
            known.add(next);
        });
    }

    /** Makes everything as it was. */
    void restore() {
        offered.clear();
        offered.addAll(List.of(BOND, MOOD, WORRY));
        known.clear();
        known.addAll(offered);
    }

    /** Lets scoring fail from now on, or work again. */
    void fail(boolean fails) {
        failing = fails;
    }

    private Instrument plugin(InstrumentDefinition definition) {
        Instrument declared = Instrument.of(definition);
        return new Instrument() {
            @Override
            public InstrumentDefinition definition() {
                return definition;
            }

            @Override
            public ScoreSheet score(Responses responses) {
                if (failing) {
                    throw new PluginFailed(definition.title() + " (" + definition.id() + " " + definition.version()
                            + ") could not score these answers: IllegalStateException: no table for 3 items. Nothing was"
                            + " saved. Ask whoever made it for a corrected version.");
                }
                return declared.score(responses);
            }
        };
    }

    @Override
    public List<Instrument> instruments() {
        return offered.stream().map(this::plugin).toList();
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return instruments().stream()
                .filter(i -> i.definition().id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Instrument> instrument(String id, String version) {
        return known.stream()
                .filter(one -> one.id().equals(id) && one.version().equals(version))
                .map(this::plugin)
                .findFirst();
    }

    @Override
    public List<Plugin> plugins() {
        List<Plugin> all = new ArrayList<>();
        for (InstrumentDefinition one : known) {
            boolean now = offered.contains(one);
            boolean gone = offered.stream().noneMatch(other -> other.id().equals(one.id()));
            if (!gone) {
                State state =
                        now ? (failing && one.id().equals("mood") ? State.FAILING : State.OFFERED) : State.SUPERSEDED;
                all.add(new Plugin(
                        Kind.INSTRUMENT,
                        one.id(),
                        one.version(),
                        one.title(),
                        one.licence().identifier(),
                        one.id().equals("worry") ? Words.BY_PACK : one.hasWording() ? Words.SHIPPED : Words.ABSENT,
                        one.id().equals("bond") ? "deploy/closeness.yaml" : "org.hearth.instruments." + one.id(),
                        state,
                        state == State.FAILING
                                ? List.of(
                                        new Problem(
                                                "org.hearth.instruments.mood",
                                                0,
                                                "",
                                                "it could not score an answer at 10:42: IllegalStateException: no table for 3 items."
                                                        + " Ask whoever made it for a corrected version, and put that in its place"))
                                : List.of()));
            }
        }
        all.add(new Plugin(
                Kind.INSTRUMENT,
                "sleep",
                "1.1.0",
                "Sleep diary",
                "CC0-1.0",
                Words.ABSENT,
                "deploy/sleep.yaml",
                State.REFUSED,
                List.of(
                        new Problem(
                                "sleep.yaml",
                                41,
                                "scales.total.bands.2",
                                "'moderate' ends at 14, but 15 has no band: begin the next one at 15, or end this one later"),
                        new Problem(
                                "sleep.yaml",
                                57,
                                "licence.may-ship-wording",
                                "expected true or false, but found 'perhaps': write one of them. The last good version, 1.0.0,"
                                        + " stays in use"))));
        all.add(new Plugin(
                Kind.WORDING,
                "worry",
                "",
                "Words for Worry-6 (en-GB)",
                "",
                Words.NOT_NEEDED,
                "deploy/worry-words.yaml",
                State.OFFERED,
                List.of()));
        INTERVENTIONS.forEach(type -> all.add(new Plugin(
                Kind.INTERVENTION,
                type.definition().id(),
                type.definition().version(),
                type.definition().title(),
                "",
                Words.NOT_NEEDED,
                "org.hearth.interventions." + type.definition().id(),
                State.OFFERED,
                List.of())));
        all.add(new Plugin(
                Kind.REPORT,
                "reach",
                "0.4.0",
                "Reach by neighbourhood",
                "",
                Words.NOT_NEEDED,
                "deploy/reach-0.4.0.jar",
                State.REFUSED,
                List.of(new Problem(
                        "reach-0.4.0.jar",
                        0,
                        "",
                        "needs org.hearth.api.report from 2.0 up to 3.0; this Hearth has 1.0.0: get the plug-in's build for"
                                + " this version, or upgrade Hearth"))));
        all.add(new Plugin(
                Kind.UNKNOWN,
                "",
                "",
                "holiday.yaml",
                "",
                Words.NOT_NEEDED,
                "deploy/holiday.yaml",
                State.REFUSED,
                List.of(new Problem("holiday.yaml", 3, "", "tabs may not indent YAML: use spaces"))));
        return all;
    }

    @Override
    public Optional<Wording> wording(String instrument, String language) {
        return instrument(instrument)
                .map(Instrument::definition)
                .filter(InstrumentDefinition::hasWording)
                .map(definition -> new Wording(
                        instrument,
                        "en-GB",
                        "In the last two weeks …",
                        definition.items().stream()
                                .collect(Collectors.toMap(
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
