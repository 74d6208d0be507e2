package org.hearth.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Scale;
import org.hearth.api.report.DoubleColumn;
import org.hearth.api.report.EvaluationData.Assessments;
import org.hearth.exchange.csv.CsvTable;

/** Writes {@code assessments.csv}, each score as it was recorded, and the definitions that it names. */
final class AssessmentWriter {
    private static final List<String> COLUMNS =
            List.of("family", "date", "instrument", "version", "person", "rater", "scale", "score", "scored");
    private static final List<String> RATERS = List.copyOf(Words.of(Rater.class).keySet());

    private final Definitions definitions;
    private final List<Assessments> tables;
    private final List<Integer> itemColumns;

    AssessmentWriter(Definitions definitions, List<Assessments> tables) {
        this.definitions = definitions;
        this.tables = tables;
        itemColumns = List.copyOf(tables.stream()
                .flatMap(table -> table.items().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    int write(Path folder) throws IOException {
        List<String> columns = new ArrayList<>(COLUMNS);
        itemColumns.forEach(item -> columns.add("item_" + item));
        Path instruments = Files.createDirectory(folder.resolve(DefinitionFiles.INSTRUMENTS));
        try (CsvTable csv = new CsvTable(folder.resolve(AssessmentFile.FORMAT.file()), columns)) {
            for (Assessments table : tables) {
                InstrumentDefinition definition = ExportedVersion.of(table, tables);
                String yaml = definitions.write(definition);
                String name = (definition.id() + "_v" + definition.version()).replaceAll("[^A-Za-z0-9._-]", "_");
                CsvFolderWriter.text(instruments.resolve(name + ".yaml"), yaml);
                rows(csv, table, definition, items(name, yaml));
            }
            return csv.rows();
        }
    }

    /** The items that the written definition has: one whose scoring no file can say may have none. */
    private Set<Integer> items(String name, String yaml) {
        try {
            return definitions.instrument(name, yaml).definition().items().stream()
                    .map(Item::number)
                    .collect(Collectors.toSet());
        } catch (InvalidInput unreadable) {
            return Set.of();
        }
    }

    private void rows(CsvTable csv, Assessments table, InstrumentDefinition definition, Set<Integer> items) {
        for (int row = 0; row < table.size(); row++) {
            List<String> whose = List.of(
                    Keys.family(table.family().get(row)),
                    CsvTable.day(table.day().get(row)),
                    definition.id(),
                    definition.version(),
                    Keys.person(table.person().get(row)),
                    RATERS.get(table.rater().get(row)));
            List<String> answers = answers(table, row, items);
            boolean first = true;
            for (Scale scale : definition.scales()) {
                DoubleColumn scores = table.scores().get(scale.id());
                if (scores != null && scores.isPresent(row)) {
                    write(csv, whose, scale.id(), CsvTable.number(scores.get(row)), first ? answers : List.of());
                    first = false;
                }
            }
            if (first && answers.stream().anyMatch(answer -> !answer.isEmpty())) {
                write(csv, whose, "", "", answers);
            }
        }
    }

    private void write(CsvTable csv, List<String> whose, String scale, String score, List<String> answers) {
        List<String> cells = new ArrayList<>(whose);
        cells.addAll(List.of(scale, score, AssessmentFile.AS_RECORDED));
        cells.addAll(answers.isEmpty() ? Collections.nCopies(itemColumns.size(), "") : answers);
        csv.row(cells);
    }

    private List<String> answers(Assessments table, int row, Set<Integer> items) {
        return itemColumns.stream()
                .map(item -> {
                    DoubleColumn answers = table.items().get(item);
                    return answers != null && items.contains(item) && answers.isPresent(row)
                            ? CsvTable.number(answers.get(row))
                            : "";
                })
                .toList();
    }
}
