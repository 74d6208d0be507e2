package org.hearth.exchange;

import java.util.List;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.report.EvaluationData.Assessments;

/**
 * The definition that a table is written under: its own, and where two contents bear one version number, that number with
 * another behind it, the highest for the content that was recorded last.
 */
final class ExportedVersion {
    private ExportedVersion() {}

    static InstrumentDefinition of(Assessments table, List<Assessments> tables) {
        InstrumentDefinition own = table.instrument();
        List<Assessments> sameNumber = tables.stream()
                .filter(other -> other.instrument().id().equals(own.id())
                        && other.instrument().version().equals(own.version()))
                .toList();
        if (sameNumber.size() == 1) {
            return own;
        }
        // the keys of the tables rise from the newest to the oldest
        return numbered(own, sameNumber.size() - sameNumber.indexOf(table));
    }

    private static InstrumentDefinition numbered(InstrumentDefinition one, int number) {
        return new InstrumentDefinition(
                one.id(),
                one.version() + "-" + number,
                one.title(),
                one.respondent(),
                one.recall(),
                one.ages(),
                one.licence(),
                one.citation(),
                one.codes(),
                one.items(),
                one.scales(),
                one.risk(),
                one.examples(),
                one.translations());
    }
}
