package org.hearth.reports.outcomechange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.hearth.api.instrument.Scale;
import org.hearth.api.report.Block;
import org.hearth.api.report.Block.Caveat;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationData.Assessments;
import org.hearth.api.report.IntColumn;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDescription.Kind;
import org.hearth.api.report.ReportDescription.Setting;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportDocument.FigureSum;
import org.hearth.api.report.ReportRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Did people change between their first and their latest questionnaire, and by how much? */
@Component
public final class OutcomeChange implements Report {
    private static final String FROM = "from";
    private static final String TO = "to";

    private static final ReportDescription DESCRIPTION = new ReportDescription(
            "outcome-change",
            "1.0.0",
            "How families changed",
            "Did people change between their first and their latest questionnaire, and by how much?",
            List.of(
                    new Setting(FROM, "Families first seen from", Kind.DATE, ""),
                    new Setting(TO, "Families first seen until", Kind.DATE, "")));

    /** Made by the runtime; needs nothing. */
    @Activate
    public OutcomeChange() {}

    @Override
    public ReportDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ReportDocument run(EvaluationData data, ReportRequest request) {
        IntPredicate family = firstSeen(data, day(request, FROM), day(request, TO));
        List<ScaleChange> scales = new ArrayList<>();
        for (Assessments table : data.instruments()) {
            Versions versions = Versions.of(data, table);
            for (Scale scale : table.instrument().scales()) {
                Pairing pairing = Pairing.of(data, table, scale, family);
                if (pairing.assessed() > 0) {
                    scales.add(ScaleChange.of(versions, scale, pairing));
                }
            }
        }
        HolmFamily holm = new HolmFamily(scales);
        List<Block> blocks = new ArrayList<>();
        List<FigureSum> sums = new ArrayList<>();
        for (ScaleChange scale : scales) {
            ScaleSection section = new ScaleSection(scale, holm);
            blocks.addAll(section.blocks());
            sums.addAll(section.sums());
        }
        general(data, scales).forEach(text -> blocks.add(new Caveat(text)));
        return new ReportDocument(
                DESCRIPTION.id(), DESCRIPTION.version(), DESCRIPTION.title(), Lead.of(scales), blocks, sums);
    }

    private static List<String> general(EvaluationData data, List<ScaleChange> scales) {
        List<String> texts = new ArrayList<>();
        if (scales.isEmpty()) {
            texts.add("There is no score in the data, so there is nothing to report yet.");
            return texts;
        }
        texts.add(
                "There is no comparison group. These are changes while families were supported, not changes because of it:"
                        + " people often feel better with time, and those who begin at their worst tend to score closer to the average"
                        + " next time, with or without support.");
        texts.add(
                "Only people with a first and a later score are counted in a change. Look at who has no later score before"
                        + " you speak for everybody.");
        if (scales.size() > 1) {
            texts.add("Several scales are tested; the p values adjusted by Holm's method take that into account.");
        }
        if (data.contacts().size() == 0) {
            texts.add("The data have no contacts, so every score counts, whether before or after the first contact.");
        }
        return texts;
    }

    private static Optional<Integer> day(ReportRequest request, String key) {
        return request.setting(key).map(text -> {
            try {
                return Math.toIntExact(LocalDate.parse(text).toEpochDay());
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(
                        key + ": expected a date such as 2025-10-01, but found '" + text + "'", e);
            }
        });
    }

    private static IntPredicate firstSeen(EvaluationData data, Optional<Integer> from, Optional<Integer> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return family -> true;
        }
        IntColumn first = data.families().firstContact();
        return family -> first.isPresent(family)
                && from.map(day -> first.get(family) >= day).orElse(true)
                && to.map(day -> first.get(family) <= day).orElse(true);
    }
}
