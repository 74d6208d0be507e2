package org.hearth.core.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where plug-ins come in and go: each is asked what it is and put on its shelf, or it is noted why not. */
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final PluginProblems problems;
    private final Origins origins;
    private final Runnable changed;

    /** @param changed called when a plug-in came or went */
    Reception(PluginProblems problems, Origins origins, Runnable changed) {
        this.problems = problems;
        this.origins = origins;
        this.changed = changed;
    }

    /** Takes a plug-in in, or says why not. */
    <T> void add(
            Plugin.Kind kind, Shelf<T> shelf, Map<String, Object> properties, Function<Source, Entry<T>> introduction) {
        Source source = source(properties);
        try {
            shelf.put(service(properties), introduction.apply(source));
        } catch (RuntimeException broken) {
            // one plug-in that cannot even say what it is must not keep the others from being offered
            LOG.error("{} cannot say what it is and is not offered", source.name(), broken);
            String why = broken instanceof IllegalArgumentException inWords
                    ? String.valueOf(inWords.getMessage())
                    : Said.by(broken);
            problems.refuse(key(properties), refused(kind, source, why));
        }
        for (Problem problem : shelf.problems()) {
            if (problem.file().equals(source.name())) {
                LOG.error("{}", problem);
            }
        }
        changed.run();
    }

    /** Takes a plug-in away; what is kept of it is kept before anybody hears of the change. */
    <T> void remove(Shelf<T> shelf, Map<String, Object> properties, Consumer<T> keeping) {
        shelf.remove(service(properties)).ifPresent(entry -> keeping.accept(entry.plugin()));
        problems.clear(key(properties));
        changed.run();
    }

    private static Plugin refused(Plugin.Kind kind, Source source, String why) {
        return new Plugin(
                kind,
                "",
                "",
                source.origin(),
                "",
                Plugin.Words.NOT_NEEDED,
                source.origin(),
                Plugin.State.REFUSED,
                List.of(new Problem(source.name(), 0, "", why)));
    }

    private Source source(Map<String, Object> properties) {
        String origin = properties.get("service.bundleid") instanceof Long bundle ? origins.of(bundle) : "";
        Object name = properties.get(PluginCatalogue.SOURCE);
        if (name == null) {
            name = properties.get("component.name");
        }
        String known = name == null ? origin : name.toString();
        return new Source(known, origin.isEmpty() ? known : origin);
    }

    private static String key(Map<String, Object> properties) {
        return "service " + service(properties);
    }

    private static long service(Map<String, Object> properties) {
        return properties.get("service.id") instanceof Long id ? id : -1;
    }
}
