package org.hearth.core.area;

import java.util.Map;
import java.util.Optional;
import org.hearth.api.programme.Deprivation;

/**
 * One edition of the indices of deprivation.
 *
 * @param vintage its year; 0 while there is none
 * @param census the year of the small areas by which it counts
 * @param deciles code of the small area to decile
 */
record Indices(int vintage, int census, Map<String, Integer> deciles) {
    /** Nothing is known. */
    static final Indices NONE = new Indices(0, 0, Map.of());

    Indices {
        deciles = Map.copyOf(deciles);
    }

    Optional<Deprivation> of(String lsoa) {
        return Optional.ofNullable(deciles.get(lsoa)).map(decile -> new Deprivation(lsoa, decile, vintage));
    }
}
