package org.hearth.api.casework;

import java.util.List;
import org.hearth.api.document.Publication;
import org.hearth.api.document.RenderedFile;
import org.hearth.api.identity.Actor;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.ReportRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Runs reports and applies disclosure control to what they say. */
@ProviderType
public interface Evaluations {

    /**
     * Runs reports on the programme's own data. Managers, evaluators and safeguarding leads only. Of several reports one that
     * fails does not keep the others away: it is among the publication's failures.
     *
     * @param reports ids; empty for every report that is installed
     * @throws Refused if the only report failed or took too long; the message names it
     * @throws NotFound if a report is not installed
     * @throws IllegalArgumentException if a setting cannot be understood
     */
    Publication run(Actor actor, List<String> reports, ReportRequest request);

    /**
     * Runs reports on data that was brought, for a person at the command line; nothing is stored. Failures are treated as with
     * the programme's own data.
     *
     * @param reports ids; empty for every report that is installed
     * @param request {@code disclosure=off} leaves small numbers as they are
     * @throws Refused if the only report failed or took too long; the message names it
     * @throws NotFound if a report is not installed
     * @throws IllegalArgumentException if a setting cannot be understood
     */
    Publication run(EvaluationData data, List<String> reports, ReportRequest request);

    /** The formats that a publication can be rendered in now, in the order they are offered. */
    List<Format> formats();

    /**
     * Renders a publication.
     *
     * @param format the name of one of {@link #formats}
     * @throws NotFound if the format is not installed
     */
    List<RenderedFile> render(Publication publication, String format);

    /**
     * A format on offer.
     *
     * @param name such as {@code pdf}
     * @param label such as <em>PDF</em>
     */
    record Format(String name, String label) {}
}
