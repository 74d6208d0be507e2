package org.hearth.exchange;

import java.util.Map;
import java.util.Set;
import org.hearth.exchange.csv.Format;
import org.hearth.exchange.csv.Row;

/** {@code service_use.csv}: how much of other services a family used. Checked and counted. */
final class ServiceUseFile implements FileReader {
    static final Format FORMAT = Format.of(
            "service_use.csv",
            Set.of("family", "service", "period", "quantity"),
            "family",
            "service",
            "period",
            "quantity",
            "months");
    private static final int FAMILY = FORMAT.column("family");
    private static final int SERVICE = FORMAT.column("service");
    private static final int PERIOD = FORMAT.column("period");
    private static final int QUANTITY = FORMAT.column("quantity");
    private static final int MONTHS = FORMAT.column("months");

    private static final Map<String, String> PERIODS = Words.of("before", "during", "after");

    private final Families families;

    ServiceUseFile(Families families) {
        this.families = families;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void accept(Row row) {
        families.named(row, FAMILY);
        row.required(SERVICE);
        row.required(PERIOD);
        row.choice(PERIOD, PERIODS);
        row.required(QUANTITY);
        row.number(QUANTITY, 0, Double.MAX_VALUE);
        row.number(MONTHS, 0, 1200);
    }
}
