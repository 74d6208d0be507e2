package org.hearth.api.exchange;

import java.util.Map;
import org.hearth.api.report.EvaluationData;

/**
 * A data folder that was read.
 *
 * @param data for reports
 * @param rows how many rows each file had, by file name
 */
public record DataSet(EvaluationData data, Map<String, Integer> rows) {
    public DataSet {
        rows = Map.copyOf(rows);
    }
}
