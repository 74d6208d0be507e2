package org.hearth.core.area;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.casework.Areas.Finding;
import org.hearth.api.casework.Areas.Located;
import org.hearth.api.casework.Areas.Tables;
import org.hearth.api.casework.Refused;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Deprivation;
import org.hearth.api.programme.Postcode;

/**
 * What is known about postcodes at one moment.
 *
 * @param state in words
 * @param ready whether there is anything to look up
 */
record AreaTables(String state, boolean ready, PostcodeTable postcodes, Indices indices, List<String> problems) {
    /** No file is configured. */
    static final AreaTables NONE = nothing("No tables are installed: name them in etc/org.hearth.areas.cfg.");

    /** The files are being read. */
    static final AreaTables READING = nothing("The tables are being read.");

    AreaTables {
        problems = List.copyOf(problems);
    }

    private static AreaTables nothing(String state) {
        return new AreaTables(state, false, PostcodeTable.EMPTY, Indices.NONE, List.of());
    }

    /** Where the files are. Relative names start in that folder. */
    record Files(Path etc, String postcodes, String deprivation, String edition, String authorities) {
        boolean none() {
            return postcodes.isBlank() && deprivation.isBlank();
        }

        private Set<String> districts() {
            return Arrays.stream(authorities.split(","))
                    .map(code -> code.strip().toUpperCase(Locale.ROOT))
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    /** Reads the files; minutes for those of a whole country are seconds here, but many. */
    static AreaTables read(Files files) {
        if (files.none()) {
            return NONE;
        }
        List<String> problems = new ArrayList<>();
        if (files.postcodes().isBlank() || files.deprivation().isBlank()) {
            problems.add("org.hearth.areas.cfg: expected both 'postcodes' and 'deprivation', but found one of them");
            return new AreaTables(
                    "One of the two tables is missing.", false, PostcodeTable.EMPTY, Indices.NONE, problems);
        }
        Indices indices = DeprivationFile.read(
                files.etc().resolve(files.deprivation().strip()),
                files.edition().strip(),
                problems);
        if (indices.vintage() == 0) {
            return new AreaTables(
                    "The indices of deprivation cannot be used.", false, PostcodeTable.EMPTY, indices, problems);
        }
        PostcodeTable postcodes = PostcodeFile.read(
                files.etc().resolve(files.postcodes().strip()), indices.census(), files.districts(), problems);
        boolean ready = postcodes.size() > 0;
        return new AreaTables(
                ready ? "The tables are in use." : "There is no postcode to look up.",
                ready,
                postcodes,
                indices,
                problems);
    }

    Located locate(String typed, String neighbourhood) {
        if (typed.isBlank()) {
            return new Located(new Area("", neighbourhood.strip(), Optional.empty()), Finding.NOT_ASKED);
        }
        String postcode = Postcode.of(typed).orElseThrow(() -> noPostcode(typed));
        Area area = new Area(postcode, neighbourhood.strip(), Optional.empty());
        if (!ready) {
            return new Located(area, Nations.isElsewhere(postcode) ? Finding.OTHER_NATION : Finding.NO_TABLES);
        }
        Optional<String> lsoa = postcodes.lsoa(postcode);
        Optional<Deprivation> deprivation = lsoa.flatMap(indices::of);
        if (deprivation.isPresent()) {
            return new Located(area.with(deprivation), Finding.FOUND);
        }
        boolean elsewhere = lsoa.map(Nations::isElsewhereArea).orElseGet(() -> Nations.isElsewhere(postcode));
        return new Located(area, elsewhere ? Finding.OTHER_NATION : Finding.NOT_IN_TABLES);
    }

    private static Refused noPostcode(String typed) {
        return Postcode.isDistrict(typed)
                ? new Refused(
                        "{0} is the first half of a postcode. Enter all of it, such as NG1 5DT, or leave it empty and say the"
                                + " neighbourhood in words.",
                        typed.strip())
                : new Refused(
                        "This is not a postcode: \"{0}\". Enter one such as NG1 5DT, or leave it empty and say the"
                                + " neighbourhood in words.",
                        typed.strip());
    }

    Tables summary() {
        return new Tables(state, postcodes.size(), indices.deciles().size(), indices.vintage(), problems);
    }
}
