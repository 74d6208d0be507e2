package ${package};

import org.hearth.api.report.Report;
import org.hearth.testkit.ReportContract;

class ${className}ContractTest extends ReportContract {
    @Override
    protected Report report() {
        return new ${className}();
    }
}
