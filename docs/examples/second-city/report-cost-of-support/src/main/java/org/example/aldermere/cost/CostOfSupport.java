package org.example.aldermere.cost;

import java.util.List;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.api.report.ReportDescription;
import org.hearth.api.report.ReportDescription.Kind;
import org.hearth.api.report.ReportDescription.Setting;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What did the time that practitioners spent with families cost? */
@Component
public final class CostOfSupport implements Report {
    static final ReportDescription DESCRIPTION = new ReportDescription(
            "cost-of-support",
            "1.0.0",
            "What support cost",
            "What did the time that practitioners spent with families cost, by kind of support and by family?",
            List.of(
                    new Setting(Period.FROM, "Contacts from", Kind.DATE, ""),
                    new Setting(Period.TO, "Contacts until", Kind.DATE, "")));

    /** Made by the runtime; needs nothing. */
    @Activate
    public CostOfSupport() {}

    @Override
    public ReportDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ReportDocument run(EvaluationData data, ReportRequest request) {
        Tally tally = new Tally(data, Period.of(request));
        return new CostPages(tally, new Prices(data.unitCosts())).document();
    }
}
