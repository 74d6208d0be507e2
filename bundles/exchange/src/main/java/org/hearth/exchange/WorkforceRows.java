package org.hearth.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.exchange.csv.CsvTable;

/** Writes {@code workforce.csv}, unless there was none. Topics and names stay where they were written down. */
final class WorkforceRows {
    private static final List<String> COLUMNS =
            List.of("date", "intervention", "minutes", "people", "answered", "usefulness");

    private WorkforceRows() {}

    static int write(Path folder, List<WorkforceSession> sessions) throws IOException {
        try (CsvTable table = new CsvTable(folder.resolve(WorkforceFile.FORMAT.file()), COLUMNS)) {
            for (WorkforceSession session : sessions) {
                WorkforceSession.Evaluation evaluation = session.evaluation();
                table.row(List.of(
                        CsvTable.day((int) session.on().toEpochDay()),
                        session.intervention(),
                        String.valueOf(session.minutes()),
                        String.valueOf(session.people()),
                        String.valueOf(evaluation.answered()),
                        evaluation.mean().isPresent()
                                ? String.valueOf(evaluation.mean().getAsDouble())
                                : ""));
            }
            return table.rows();
        }
    }
}
