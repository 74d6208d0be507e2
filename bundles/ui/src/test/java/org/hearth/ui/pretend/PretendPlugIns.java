package org.hearth.ui.pretend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.api.bench.Workbench.Bench;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Subscription;
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
import org.hearth.testkit.check.DefinitionFile;

/** Plug-ins that nobody ever published, which come, go and fail on demand. */
public final class PretendPlugIns {
    public static final InstrumentDefinition WORRY = instrument("worry", "1.0.0", "Worry-6", 6, 9, true);
    public static final InstrumentDefinition MOOD = instrument("mood", "1.0.0", "Mood-10", 10, 13, true);
    private static final InstrumentDefinition BOND = instrument("bond", "0.9.0", "Closeness scale", 8, 11, false);

    private static final List<InterventionType> INTERVENTIONS = List.of(
            InterventionType.of(intervention("play-hour", "Play hour", Delivery.DYAD, 60)),
            InterventionType.of(intervention("song-circle", "Song circle", Delivery.GROUP, 90)));

    private final Bench bench;
    private final Map<String, Subscription> installed = new HashMap<>();
    private volatile boolean failing;

    PretendPlugIns(Bench bench) {
        this.bench = bench;
        restore();
        INTERVENTIONS.forEach(bench::install);
        installShipped();
    }

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
                worded ? Map.of("ar", arabic(id, items)) : Map.of());
    }

    /** Words that nobody has looked at, for trying a page that is read from the right. */
    private static Wording arabic(String id, int items) {
        List<String> labels = List.of("أبدًا", "أحيانًا", "غالبًا", "دائمًا تقريبًا");
        return new Wording(
                id,
                "ar",
                "",
                IntStream.rangeClosed(1, items)
                        .boxed()
                        .collect(Collectors.toMap(n -> n, n -> "كم مرة انطبقت عليك العبارة رقم " + n + "؟")),
                IntStream.rangeClosed(1, items).boxed().collect(Collectors.toMap(n -> n, n -> labels)),
                "");
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
        Subscription gone = installed.remove(id);
        if (gone != null) {
            gone.close();
        }
    }

    /** Brings the next version of an instrument, with one item more. */
    void renew(String id) {
        bench.catalogue().instrument(id).map(Instrument::definition).ifPresent(old -> {
            remove(id);
            put(instrument(id, "2.0.0", old.title(), old.items().size() + 1, 9, old.hasWording()));
        });
    }

    /** Makes everything as it was. */
    final void restore() {
        List.of(BOND, MOOD, WORRY).forEach(definition -> {
            remove(definition.id());
            put(definition);
        });
    }

    private void put(InstrumentDefinition definition) {
        installed.put(definition.id(), bench.install(plugin(definition)));
    }

    /** Lets scoring fail from now on, or work again. */
    void fail(boolean fails) {
        failing = fails;
    }

    /** The plug-ins of this source tree, when it is run from there. */
    private void installShipped() {
        Definitions reader = DefinitionFile.reader();
        shipped("instruments", "instrument.yaml")
                .forEach((name, yaml) -> bench.install(
                        Instrument.of(reader.instrument(name, yaml).definition())));
        shipped("interventions", "intervention.yaml")
                .forEach((name, yaml) -> bench.install(reader.intervention(name, yaml)));
    }

    private static Map<String, String> shipped(String kind, String file) {
        Map<String, String> found = new TreeMap<>();
        for (String root : List.of("..", "bundles")) {
            Path folder = Path.of(root, kind);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> plugIns = Files.list(folder)) {
                for (Path plugIn : plugIns.toList()) {
                    Path yaml = plugIn.resolve("src/main/resources").resolve(file);
                    if (Files.exists(yaml)) {
                        found.put(plugIn.getFileName() + "/" + file, Files.readString(yaml));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
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
}
