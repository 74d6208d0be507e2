package org.hearth.reports.outcomechange;

import org.hearth.api.report.Report;
import org.hearth.testkit.ReportContract;

class OutcomeChangeContractTest extends ReportContract {

    @Override
    protected Report report() {
        return new OutcomeChange();
    }
}
