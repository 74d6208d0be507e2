package org.hearth.api.document;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes files of one format from a publication; registered as a service.
 *
 * <p>Rendering is deterministic: the same publication gives the same bytes. May be called from any thread.
 */
@ConsumerType
public interface DocumentRenderer {

    /** Short name of the format: {@code html}, {@code pdf}, {@code xlsx}, {@code csv}, {@code svg}, {@code json}. */
    String format();

    /** What people read on a download button, such as <em>PDF</em>. */
    String label();

    /** The files: one for most formats, one for each table (CSV) or chart (SVG) for others. */
    List<RenderedFile> render(Publication publication);
}
