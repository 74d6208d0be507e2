package ${package};

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Contact.Outcome;
import org.hearth.api.report.Block;
import org.hearth.api.report.Block.Caveat;
import org.hearth.api.report.Block.Column;
import org.hearth.api.report.Block.Emphasis;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Block.Figures;
import org.hearth.api.report.Block.Row;
import org.hearth.api.report.Block.Table;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationData.Contacts;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDescription.Kind;
import org.hearth.api.report.ReportDescription.Setting;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value;
import org.hearth.api.report.Value.Count;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Which kinds of support reach how many families? */
@Component
public final class FamiliesReached implements Report {
    private static final String FROM = "from";

    private static final ReportDescription DESCRIPTION = new ReportDescription(
            "families-reached",
            "1.0.0",
            "Families reached",
            "Which kinds of support reach how many families?",
            List.of(new Setting(FROM, "Contacts from", Kind.DATE, "")));

    /** Made by the runtime; needs nothing. */
    @Activate
    public FamiliesReached() {}

    @Override
    public ReportDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ReportDocument run(EvaluationData data, ReportRequest request) {
        Contacts contacts = data.contacts();
        int from = request.setting(FROM).map(FamiliesReached::day).orElse(Integer.MIN_VALUE);
        List<Reach> kinds = new ArrayList<>();
        for (int kind = 0; kind < contacts.interventions().size(); kind++) {
            kinds.add(Reach.of(data, Optional.of(kind), from));
        }
        Reach all = Reach.of(data, Optional.empty(), from);

        List<Block> blocks = new ArrayList<>();
        blocks.add(new Figures(
                Emphasis.HEADLINE,
                List.of(
                        figure("reached.families", "Families reached", all.families()),
                        figure("reached.attended", "Contacts attended", all.attended()))));
        if (!kinds.isEmpty()) {
            blocks.add(table(contacts.interventions(), kinds));
            blocks.add(new Figures(Emphasis.DETAIL, details(contacts.interventions(), kinds)));
        }
        blocks.add(new Caveat("A family that came to two kinds of support is counted for both,"
                + " so the kinds do not add up to all families."));
        String lead = all.families() == 0
                ? "No family has come to a contact yet."
                : "Families came to "
                        + kinds.stream().filter(kind -> kind.families() > 0).count() + " kinds of support.";
        return new ReportDocument(
                DESCRIPTION.id(), DESCRIPTION.version(), DESCRIPTION.title(), lead, blocks, List.of());
    }

    private static Table table(List<String> names, List<Reach> kinds) {
        List<Row> rows = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            Reach reach = kinds.get(kind);
            rows.add(new Row(
                    List.of(
                            new Value.Text(names.get(kind)),
                            new Count(reach.families()),
                            new Count(reach.attended()),
                            new Count(reach.missed())),
                    false));
        }
        return new Table(
                "reached.kinds",
                "By kind of support",
                List.of(
                        new Column("kind", "Kind of support"),
                        new Column("families", "Families"),
                        new Column("attended", "Contacts attended"),
                        new Column("missed", "Contacts missed")),
                rows,
                List.of(),
                "");
    }

    private static List<Figure> details(List<String> names, List<Reach> kinds) {
        List<Figure> figures = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            String key = "reached." + names.get(kind) + ".";
            Reach reach = kinds.get(kind);
            figures.add(figure(key + "families", names.get(kind) + ": families", reach.families()));
            figures.add(figure(key + "attended", names.get(kind) + ": contacts attended", reach.attended()));
            figures.add(figure(key + "missed", names.get(kind) + ": contacts missed", reach.missed()));
        }
        return figures;
    }

    private static Figure figure(String key, String label, long count) {
        return new Figure(key, label, new Count(count), Optional.empty(), "");
    }

    private static int day(String text) {
        try {
            return Math.toIntExact(LocalDate.parse(text).toEpochDay());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    FROM + ": expected a date such as 2025-10-01, but found '" + text + "'", e);
        }
    }

    /** How many families and contacts, of one kind of support or of all. */
    private record Reach(long families, long attended, long missed) {
        static Reach of(EvaluationData data, Optional<Integer> kind, int from) {
            Contacts contacts = data.contacts();
            boolean[] came = new boolean[data.families().size()];
            long families = 0;
            long attended = 0;
            long missed = 0;
            for (int row = 0; row < contacts.size(); row++) {
                if (contacts.day().get(row) < from || isOther(contacts, row, kind)) {
                    continue;
                }
                int outcome = contacts.outcome().get(row);
                if (outcome == Outcome.ATTENDED.ordinal()) {
                    attended++;
                    if (!came[contacts.family().get(row)]) {
                        came[contacts.family().get(row)] = true;
                        families++;
                    }
                } else if (outcome == Outcome.DID_NOT_ATTEND.ordinal()) {
                    missed++;
                }
            }
            return new Reach(families, attended, missed);
        }

        private static boolean isOther(Contacts contacts, int row, Optional<Integer> kind) {
            return kind.isPresent() && contacts.intervention().get(row) != kind.get();
        }
    }
}
