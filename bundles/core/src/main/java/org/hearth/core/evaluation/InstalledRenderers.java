package org.hearth.core.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.api.document.DocumentRenderer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The renderers that are installed now, by format; the home of that dynamic list. */
@Component(service = InstalledRenderers.class)
public final class InstalledRenderers {
    private static final List<String> ORDER = List.of("html", "pdf", "xlsx", "csv", "svg", "json");

    private final Map<String, DocumentRenderer> byFormat = new ConcurrentHashMap<>();

    /** No renderers yet. */
    @Activate
    public InstalledRenderers() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindRenderer(DocumentRenderer renderer) {
        byFormat.put(renderer.format(), renderer);
    }

    void unbindRenderer(DocumentRenderer renderer) {
        byFormat.remove(renderer.format(), renderer);
    }

    /** All of them, in the order in which they are offered. */
    List<DocumentRenderer> all() {
        return byFormat.values().stream()
                .sorted(Comparator.<DocumentRenderer>comparingInt(renderer -> place(renderer.format()))
                        .thenComparing(DocumentRenderer::format))
                .toList();
    }

    /** The renderer of that format, or empty. */
    Optional<DocumentRenderer> of(String format) {
        return Optional.ofNullable(byFormat.get(format));
    }

    private static int place(String format) {
        int place = ORDER.indexOf(format);
        return place < 0 ? ORDER.size() : place;
    }
}
