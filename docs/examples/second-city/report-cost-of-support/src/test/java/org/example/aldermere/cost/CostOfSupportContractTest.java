package org.example.aldermere.cost;

import java.util.List;
import org.hearth.api.programme.UnitCost;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.Report;
import org.hearth.testkit.ReportContract;

class CostOfSupportContractTest extends ReportContract {

    @Override
    protected Report report() {
        return new CostOfSupport();
    }

    @Override
    protected EvaluationData programme(int families) {
        return super.programme(families)
                .with(List.of(new UnitCost("practitioner-hour", "hour", 40, "GBP", 2025, "made up")));
    }
}
