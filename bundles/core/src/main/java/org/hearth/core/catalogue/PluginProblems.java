package org.hearth.core.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.hearth.core.change.ChangePublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is wrong with plug-ins that could not be taken, for as long as they are there. */
@Component(service = PluginProblems.class)
public final class PluginProblems {
    private final ChangePublisher changes;
    private final Map<String, List<Problem>> byPlugin = new ConcurrentHashMap<>();
    private final Map<String, Plugin> refused = new ConcurrentHashMap<>();

    /** Nothing is wrong yet. */
    @Activate
    public PluginProblems(@Reference ChangePublisher changes) {
        this.changes = changes;
    }

    /**
     * Notes what is wrong with something that is no plug-in, such as a setting, in place of what was noted before.
     *
     * @param subject a name that only this has
     * @param problems what is wrong; nothing if all is well
     */
    public void note(String subject, List<Problem> problems) {
        List<Problem> before =
                problems.isEmpty() ? byPlugin.remove(subject) : byPlugin.put(subject, List.copyOf(problems));
        if (!problems.equals(before == null ? List.of() : before)) {
            changes.publish(new Change.CatalogueChanged());
        }
    }

    /**
     * Notes a plug-in that was not taken, with what is wrong, in place of what was noted before.
     *
     * @param key a name that only this plug-in has
     */
    public void refuse(String key, Plugin plugin) {
        if (!plugin.equals(refused.put(key, plugin))) {
            changes.publish(new Change.CatalogueChanged());
        }
    }

    /** Forgets a plug-in that was not taken, because it is well now or gone. */
    public void clear(String key) {
        if (refused.remove(key) != null) {
            changes.publish(new Change.CatalogueChanged());
        }
    }

    /** Every plug-in that was not taken. */
    public List<Plugin> refused() {
        return List.copyOf(refused.values());
    }

    /** Everything that is wrong, by file and line. */
    public List<Problem> all() {
        return Stream.concat(
                        byPlugin.values().stream(), refused.values().stream().map(Plugin::problems))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }
}
