package org.hearth.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.api.instrument.Rater;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.exchange.csv.Format;
import org.hearth.exchange.csv.Row;

/** {@code assessments.csv}: one row for each questionnaire, or for each scale of one when only scores are known. */
final class AssessmentFile implements FileReader {
    static final Format FORMAT = new Format(
            "assessments.csv",
            List.of("family", "date", "instrument", "version", "person", "rater", "scale", "score", "scored"),
            Set.of("family", "date", "instrument"),
            true);
    static final int SCALE = FORMAT.column("scale");
    static final int SCORE = FORMAT.column("score");
    /** Says that the row's scores are taken as they are. */
    static final int SCORED = FORMAT.column("scored");

    static final String AS_RECORDED = "as-recorded";
    private static final int VERSION = FORMAT.column("version");
    private static final int FAMILY = FORMAT.column("family");
    private static final int DATE = FORMAT.column("date");
    private static final int INSTRUMENT = FORMAT.column("instrument");
    private static final int PERSON = FORMAT.column("person");
    private static final int RATER = FORMAT.column("rater");

    private static final Map<String, Rater> RATERS = Words.of(Rater.class);

    private final Families families;
    private final Persons persons = new Persons();
    private final Known known;
    private final EvaluationDataBuilder data;
    private final TreeMap<String, InstrumentRows> instruments = new TreeMap<>();
    /** The assessments that came already, by instrument: its versions share them. */
    private final Map<String, Longs> taken = new HashMap<>();

    AssessmentFile(Families families, Known known, EvaluationDataBuilder data) {
        this.families = families;
        this.known = known;
        this.data = data;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void accept(Row row) {
        int family = families.named(row, FAMILY);
        int day = row.requiredDay(DATE);
        Optional<Rater> rater = row.choice(RATER, RATERS);
        instrument(row).ifPresent(rows -> {
            Rater by = rater.orElse(rows.respondent());
            rows.accept(row, () -> new InstrumentRows.Key(family, persons.number(family, row.text(PERSON)), by, day));
        });
    }

    private Optional<InstrumentRows> instrument(Row row) {
        String id = row.required(INSTRUMENT);
        String version = row.text(VERSION);
        String name = version.isEmpty() ? id : id + " " + version;
        InstrumentRows rows = instruments.get(name);
        if (rows != null) {
            return Optional.of(rows);
        }
        Optional<InstrumentRows> found = known.instrument(id, version)
                .map(instrument -> new InstrumentRows(
                        instrument,
                        data.instrument(instrument.definition()),
                        row.items(),
                        taken.computeIfAbsent(id, one -> new Longs())));
        if (found.isPresent()) {
            instruments.put(name, found.get());
        } else if (!id.isEmpty() && known.complete()) {
            if (known.instrument(id, "").isPresent()) {
                row.problem(VERSION, known.expectedVersion(id));
            } else {
                row.problem(INSTRUMENT, known.expectedInstrument());
            }
        }
        return found;
    }

    @Override
    public void finish() {
        instruments.values().forEach(InstrumentRows::finish);
    }
}
