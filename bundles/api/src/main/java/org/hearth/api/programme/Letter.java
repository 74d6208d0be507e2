package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter, or a sheet to take home, word for word.
 *
 * @param from the programme's name
 * @param place the place that the programme serves; empty if nobody said
 * @param to whom it goes to and where, a line each; empty for a sheet that is handed over
 * @param on its date
 * @param subject what it is about
 * @param salutation such as <em>Dear colleague</em>; empty for a sheet
 * @param sections what it says, in order
 * @param closing such as <em>With kind regards</em>; empty for a sheet
 * @param signature who signs, a line each; empty for a sheet
 * @param foot what stands at its end in small print, a line each
 */
public record Letter(
        String from,
        String place,
        List<String> to,
        LocalDate on,
        String subject,
        String salutation,
        List<Section> sections,
        String closing,
        List<String> signature,
        List<String> foot) {
    public Letter {
        to = List.copyOf(to);
        sections = List.copyOf(sections);
        signature = List.copyOf(signature);
        foot = List.copyOf(foot);
    }

    /**
     * A part of a letter.
     *
     * @param heading what it is about; empty for none
     * @param paragraphs what it says
     * @param heads the columns of the table below; empty when there is none
     * @param rows its rows, with a cell for each column
     */
    public record Section(String heading, List<String> paragraphs, List<String> heads, List<List<String>> rows) {

        /** @throws IllegalArgumentException if a row has not as many cells as there are columns */
        public Section {
            paragraphs = List.copyOf(paragraphs);
            heads = List.copyOf(heads);
            int columns = heads.size();
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Each row of the table in \"" + heading + "\" needs " + columns
                        + " cells, one for each column");
            }
        }

        /** A part without a table. */
        public Section(String heading, List<String> paragraphs) {
            this(heading, paragraphs, List.of(), List.of());
        }
    }
}
