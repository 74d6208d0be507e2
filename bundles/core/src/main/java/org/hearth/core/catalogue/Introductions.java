package org.hearth.core.catalogue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.hearth.api.casework.Plugin.Kind;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Wording;
import org.hearth.api.instrument.WordingPack;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.jspecify.annotations.Nullable;

/** Asks a plug-in once what it is, behind a guard, and puts a guard in front of it where it is code. */
final class Introductions {
    private final Executor threads;
    private final Supplier<Limits> limits;
    private final Runnable changed;

    /**
     * @param threads where the code of plug-ins runs
     * @param changed called when a plug-in fails that did not before
     */
    Introductions(Executor threads, Supplier<Limits> limits, Runnable changed) {
        this.threads = threads;
        this.limits = limits;
        this.changed = changed;
    }

    /** @throws IllegalArgumentException if it cannot say what it is; this and the others say why in words */
    Entry<Instrument> instrument(Instrument plugin, Source source) {
        InstrumentDefinition it =
                Instrument.isDeclared(plugin) ? plugin.definition() : asked("instrument", source, plugin::definition);
        require(it.id(), it.version(), it.title());
        Guard guard = guard("The instrument \"" + it.title() + "\"", source);
        Instrument guarded = Instrument.isDeclared(plugin)
                ? plugin
                : new GuardedInstrument(plugin, it, guard, () -> limits.get().score());
        return new Entry<>(
                guarded,
                Kind.INSTRUMENT,
                it.id(),
                it.version(),
                it.title(),
                it.licence().identifier(),
                source.name(),
                source.origin(),
                guard::problem);
    }

    /** An intervention type has no code beyond what it says it is. */
    Entry<InterventionType> intervention(InterventionType plugin, Source source) {
        InterventionDefinition it = asked("kind of support", source, plugin::definition);
        require(it.id(), it.version(), it.title());
        return new Entry<>(
                InterventionType.of(it),
                Kind.INTERVENTION,
                it.id(),
                it.version(),
                it.title(),
                "",
                source.name(),
                source.origin(),
                Optional::empty);
    }

    Entry<Report> report(Report plugin, Source source) {
        ReportDescription it = asked("report", source, plugin::description);
        require(it.id(), it.version(), it.title());
        Guard guard = guard("The report \"" + it.title() + "\"", source);
        return new Entry<>(
                new GuardedReport(plugin, it, guard, () -> limits.get().report()),
                Kind.REPORT,
                it.id(),
                it.version(),
                it.title(),
                "",
                source.name(),
                source.origin(),
                guard::problem);
    }

    Entry<Wording> wording(WordingPack plugin, Source source) {
        Wording it = asked("wording pack", source, plugin::wording);
        require(it.instrument(), "1", it.language());
        return new Entry<>(
                it,
                Kind.WORDING,
                it.instrument() + " " + it.language(),
                "",
                "Words of " + it.instrument() + " (" + it.language() + ")",
                "",
                source.name(),
                source.origin(),
                Optional::empty);
    }

    private <D> D asked(String kind, Source source, Supplier<D> definition) {
        Duration limit = limits.get().score();
        Guard guard = guard("The " + kind + " from " + source.origin(), source);
        try {
            return guard.call("saying what it is", definition, limit, failure -> false, answer -> Optional.empty());
        } catch (PluginFailed failed) {
            throw new IllegalArgumentException(
                    guard.problem().map(Problem::message).orElseGet(failed::getMessage), failed);
        }
    }

    private Guard guard(String name, Source source) {
        return new Guard(name, source, threads, changed);
    }

    /** Foreign code is not held to what the annotations say. */
    private static void require(@Nullable String id, @Nullable String version, @Nullable String title) {
        if (id == null || id.isBlank() || version == null || version.isBlank() || title == null || title.isBlank()) {
            throw new IllegalArgumentException("expected an id, a version and a title, but found id '" + id
                    + "', version '" + version + "' and title '" + title + "'; give it all three");
        }
    }
}
