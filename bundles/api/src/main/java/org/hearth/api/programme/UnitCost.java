package org.hearth.api.programme;

/**
 * What one unit of something costs the programme.
 *
 * @param key its name in data files and cost drivers, such as {@code practitioner-hour}
 * @param unit what is counted, such as {@code hour}
 * @param amount the cost of one, 0 or more
 * @param currency an ISO 4217 code such as {@code GBP}
 * @param priceYear the year of the prices
 * @param source where the amount comes from
 */
public record UnitCost(String key, String unit, double amount, String currency, int priceYear, String source) {

    /** @throws IllegalArgumentException if the key is blank or the amount is negative or not a number */
    public UnitCost {
        if (key.isBlank()) {
            throw new IllegalArgumentException("unit cost: expected a key, but found none");
        }
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException(
                    "unit cost '" + key + "': expected an amount of 0 or more, but found " + amount);
        }
    }
}
