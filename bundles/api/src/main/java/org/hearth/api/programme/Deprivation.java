package org.hearth.api.programme;

/**
 * How deprived the neighbourhood of a postcode is, by one edition of the English indices.
 *
 * @param lsoa code of the small area, of the census that the edition uses; empty if only the decile is known
 * @param decile 1 (most deprived tenth of England) to 10
 * @param vintage the edition's year, such as 2019 or 2025; deciles of different editions are never mixed
 */
public record Deprivation(String lsoa, int decile, int vintage) {

    /** @throws IllegalArgumentException if the decile is not 1 to 10 */
    public Deprivation {
        if (decile < 1 || decile > 10) {
            throw new IllegalArgumentException("a deprivation decile is 1 to 10, but this is " + decile);
        }
    }
}
