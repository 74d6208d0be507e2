package org.hearth.api.report;

import java.util.List;

/**
 * What a report says: blocks in reading order, and how its counts add up.
 *
 * @param report the report's id
 * @param version the report's version
 * @param title the document's title
 * @param lead the answer in a sentence or two, in plain words
 * @param blocks what follows, in reading order
 * @param sums which figures add up to which, so that suppression can protect a part that its total would reveal
 */
public record ReportDocument(
        String report, String version, String title, String lead, List<Block> blocks, List<FigureSum> sums) {
    public ReportDocument {
        blocks = List.copyOf(blocks);
        sums = List.copyOf(sums);
    }

    /** Every figure of the document, in reading order. */
    public List<Block.Figure> figures() {
        return blocks.stream()
                .filter(Block.Figures.class::isInstance)
                .flatMap(block -> ((Block.Figures) block).figures().stream())
                .toList();
    }

    /** Every table of the document, in reading order. */
    public List<Block.Table> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /** Every chart of the document, in reading order. */
    public List<Chart> charts() {
        return blocks.stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
    }

    /** Every caveat of the document, in reading order. */
    public List<Block.Caveat> caveats() {
        return blocks.stream()
                .filter(Block.Caveat.class::isInstance)
                .map(Block.Caveat.class::cast)
                .toList();
    }

    /**
     * Figures that add up: the parts' counts sum to the total's.
     *
     * @param total the key of the total
     * @param parts the keys of the parts
     */
    public record FigureSum(String total, List<String> parts) {
        public FigureSum {
            parts = List.copyOf(parts);
        }
    }
}
