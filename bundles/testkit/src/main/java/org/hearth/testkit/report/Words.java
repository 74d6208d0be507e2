package org.hearth.testkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearth.api.report.Block;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Block.Table;
import org.hearth.api.report.Chart;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;

/**
 * A document's words, where disclosure control does not reach.
 *
 * @param field where they stand
 */
record Words(String field, String text) {
    /** Dates and versions are no numbers of anything. */
    private static final Pattern NAMES = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d+\\.\\d+\\.\\d+[\\w.-]*");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:,\\d{3})*(?:\\.\\d+)?(?!\\w)");

    static List<Words> of(ReportDocument document) {
        List<Words> words = new ArrayList<>();
        words.add(new Words("title", document.title()));
        words.add(new Words("lead", document.lead()));
        int place = 0;
        for (Block block : document.blocks()) {
            String at = "blocks." + ++place;
            switch (block) {
                case Block.Heading heading -> words.add(new Words(at, heading.text()));
                case Block.Paragraph paragraph -> words.add(new Words(at, paragraph.text()));
                case Block.Caveat caveat -> words.add(new Words(at, caveat.text()));
                case Block.Figures figures -> figures.figures().forEach(figure -> add(figure, words));
                case Table table -> add(table, words);
                case Chart chart -> {
                    words.add(new Words("charts." + chart.id(), chart.title()));
                    words.add(new Words("charts." + chart.id(), chart.summary()));
                }
            }
        }
        return words;
    }

    private static void add(Figure figure, List<Words> words) {
        String at = "figures." + figure.key();
        words.add(new Words(at, figure.label()));
        words.add(new Words(at, figure.note()));
        add(figure.value(), at, words);
    }

    private static void add(Table table, List<Words> words) {
        String at = "tables." + table.id();
        words.add(new Words(at, table.title()));
        words.add(new Words(at, table.note()));
        table.columns().forEach(column -> words.add(new Words(at, column.label())));
        table.rows().forEach(row -> row.values().forEach(value -> add(value, at, words)));
    }

    private static void add(Value value, String at, List<Words> words) {
        if (value instanceof Value.Text(String text)) {
            words.add(new Words(at, text));
        } else if (value instanceof Value.Absent(String because)) {
            words.add(new Words(at, because));
        }
    }

    /** The numbers that stand in the words, as they are written. */
    Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        NUMBER.matcher(NAMES.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .forEach(numbers::add);
        return numbers;
    }
}
