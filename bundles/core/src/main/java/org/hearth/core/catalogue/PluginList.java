package org.hearth.core.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Plugin.State;
import org.hearth.api.casework.Plugin.Words;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.VersionOrder;
import org.hearth.core.catalogue.Shelf.Placed;

/** Everything that was found, as one list for people. */
final class PluginList {
    private static final Comparator<Plugin> ORDER = Comparator.comparing(Plugin::kind)
            .thenComparing(plugin -> plugin.title().toLowerCase(Locale.ROOT))
            .thenComparing(Plugin::id)
            .thenComparing(Plugin::version, VersionOrder.OLDEST_FIRST.reversed())
            .thenComparing(Plugin::state)
            .thenComparing(Plugin::origin);

    private final List<Plugin> plugins = new ArrayList<>();
    private final Set<String> worded = new HashSet<>();

    /** @param worded the instruments that wording packs bring words for */
    PluginList(Stream<String> worded) {
        worded.forEach(this.worded::add);
    }

    /** Adds what stands on a shelf. */
    PluginList with(List<? extends Placed<?>> placed) {
        placed.forEach(one -> plugins.add(plugin(one)));
        return this;
    }

    /** Adds what never came to stand on a shelf. */
    PluginList withRefused(List<Plugin> refused) {
        plugins.addAll(refused);
        return this;
    }

    /** The list. */
    List<Plugin> ordered() {
        return plugins.stream().sorted(ORDER).toList();
    }

    private Plugin plugin(Placed<?> placed) {
        Entry<?> entry = placed.entry();
        Optional<Problem> failure = entry.failure().get();
        State state = placed.state() == State.OFFERED && failure.isPresent() ? State.FAILING : placed.state();
        List<Problem> problems =
                Stream.concat(placed.problem().stream(), failure.stream()).toList();
        return new Plugin(
                entry.kind(),
                entry.id(),
                entry.version(),
                entry.title(),
                entry.licence(),
                words(entry),
                entry.origin(),
                state,
                problems);
    }

    private Words words(Entry<?> entry) {
        if (!(entry.plugin() instanceof Instrument instrument)) {
            return Words.NOT_NEEDED;
        }
        InstrumentDefinition definition = instrument.definition();
        if (definition.items().isEmpty()) {
            return Words.NOT_NEEDED;
        }
        if (definition.licence().mayShipWording()
                && (definition.hasWording() || !definition.translations().isEmpty())) {
            return Words.SHIPPED;
        }
        return worded.contains(definition.id()) ? Words.BY_PACK : Words.ABSENT;
    }
}
