package org.hearth.core.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Problem;
import org.hearth.core.change.ChangePublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is wrong with plug-ins that could not be taken, for as long as they are installed. */
@Component(service = PluginProblems.class)
public final class PluginProblems {
    private final ChangePublisher changes;
    private final Map<String, List<Problem>> byPlugin = new ConcurrentHashMap<>();

    /** Nothing is wrong yet. */
    @Activate
    public PluginProblems(@Reference ChangePublisher changes) {
        this.changes = changes;
    }

    /**
     * Notes what is wrong with a plug-in, in place of what was noted before.
     *
     * @param plugin a name that only this plug-in has
     * @param problems what is wrong; nothing if all is well
     */
    public void note(String plugin, List<Problem> problems) {
        List<Problem> before =
                problems.isEmpty() ? byPlugin.remove(plugin) : byPlugin.put(plugin, List.copyOf(problems));
        if (before != null || !problems.isEmpty()) {
            changes.publish(new Change.CatalogueChanged());
        }
    }

    /** Everything that is wrong, by file and line. */
    public List<Problem> all() {
        return byPlugin.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }
}
