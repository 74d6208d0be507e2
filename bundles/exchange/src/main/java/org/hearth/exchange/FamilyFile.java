package org.hearth.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.exchange.csv.Format;
import org.hearth.exchange.csv.Row;

/** {@code families.csv}: one row for each family. */
final class FamilyFile implements FileReader {
    static final Format FORMAT = Format.of(
            "families.csv",
            Set.of("family"),
            "family",
            "referred_on",
            "referral_source",
            "postcode",
            "lsoa",
            "imd_decile",
            "imd_vintage",
            "ethnicity",
            "language",
            "parent_birth_year",
            "infant_born_on",
            "infant_due_on",
            "ended_on",
            "ended_reason");
    private static final int FAMILY = FORMAT.column("family");
    private static final int REFERRED_ON = FORMAT.column("referred_on");
    private static final int IMD_DECILE = FORMAT.column("imd_decile");
    private static final int IMD_VINTAGE = FORMAT.column("imd_vintage");
    private static final int ETHNICITY = FORMAT.column("ethnicity");
    private static final int PARENT_BIRTH_YEAR = FORMAT.column("parent_birth_year");
    private static final int INFANT_BORN_ON = FORMAT.column("infant_born_on");
    private static final int INFANT_DUE_ON = FORMAT.column("infant_due_on");
    private static final int ENDED_ON = FORMAT.column("ended_on");

    private static final Set<String> ETHNIC_CATEGORIES = Stream.concat(
                    IntStream.rangeClosed('A', 'S').mapToObj(Character::toString), Stream.of("Z", "99"))
            .collect(Collectors.toUnmodifiableSet());

    private final Families families;

    FamilyFile(Families families) {
        this.families = families;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void accept(Row row) {
        String key = row.required(FAMILY);
        int referredOn = row.day(REFERRED_ON);
        int endedOn = row.day(ENDED_ON);
        int decile = row.wholeNumber(IMD_DECILE, 1, 10);
        row.wholeNumber(IMD_VINTAGE, 2000, 2199);
        row.wholeNumber(PARENT_BIRTH_YEAR, 1900, 2199);
        row.day(INFANT_BORN_ON);
        row.day(INFANT_DUE_ON);
        String ethnicity = row.text(ETHNICITY);
        if (!ethnicity.isEmpty() && !ETHNIC_CATEGORIES.contains(ethnicity)) {
            row.problem(ETHNICITY, "an NHS code from A to S, Z or 99");
        }
        // added even when something else in the row is wrong: other files may name it
        if (!key.isEmpty() && !families.add(key, referredOn, endedOn, decile)) {
            row.problem(FAMILY, "each family once");
        }
    }
}
