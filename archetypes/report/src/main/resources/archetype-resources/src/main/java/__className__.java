package ${package};

import java.util.List;
import java.util.Optional;
import org.hearth.api.report.Block;
import org.hearth.api.report.Block.Caveat;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Block.Figures;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportDocument.FigureSum;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value;
import org.hearth.statistics.Proportion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How many of the families that were referred came to a contact? */
@Component
public final class ${className} implements Report {
    private static final double LEVEL = 0.95;
    private static final ReportDescription DESCRIPTION = new ReportDescription(
            "${id}",
            "1.0.0",
            "Families reached",
            "How many of the families that were referred came to a contact?",
            List.of());

    /** Made by the runtime; needs nothing. */
    @Activate
    public ${className}() {}

    @Override
    public ReportDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ReportDocument run(EvaluationData data, ReportRequest request) {
        Reach reach = Reach.of(data.families());
        // every number has a key by which programs read it, and a type by which small numbers are protected
        List<Block> blocks = List.of(
                new Figures(
                        Block.Emphasis.HEADLINE,
                        List.of(
                                figure("families", "Families referred", new Value.Count(reach.families())),
                                figure("seen", "Families seen", new Value.Count(reach.seen())),
                                figure("not_yet_seen", "Families not yet seen", new Value.Count(reach.notYetSeen())),
                                share(reach))),
                new Caveat("A family is seen from its first attended contact on. How it is, this does not say."));
        return new ReportDocument(
                DESCRIPTION.id(),
                DESCRIPTION.version(),
                DESCRIPTION.title(),
                reach.families() == 0
                        ? "Nobody has been referred yet."
                        : "How many of the families that were referred came to at least one contact.",
                blocks,
                List.of(new FigureSum(key("families"), List.of(key("seen"), key("not_yet_seen")))));
    }

    private static Figure share(Reach reach) {
        if (reach.families() == 0) {
            return figure("share_seen", "Share seen", new Value.Absent("nobody has been referred yet"));
        }
        Optional<Block.Interval> interval = Proportion.wilson(reach.seen(), reach.families(), LEVEL)
                .toOptional()
                .map(found -> new Block.Interval(
                        found.interval().low(),
                        found.interval().high(),
                        found.interval().level()));
        return new Figure(
                key("share_seen"),
                "Share seen",
                new Value.Share(reach.seen(), reach.families()),
                interval,
                "Wilson's interval");
    }

    private static Figure figure(String key, String label, Value value) {
        return new Figure(key(key), label, value, Optional.empty(), "");
    }

    private static String key(String name) {
        return DESCRIPTION.id() + "." + name;
    }
}
