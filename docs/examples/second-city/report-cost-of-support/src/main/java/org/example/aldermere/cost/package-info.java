/**
 * The report <em>cost of support</em>: what the time spent with families cost. {@link org.example.aldermere.cost.CostOfSupport}
 * reads the settings, {@link org.example.aldermere.cost.Tally} adds up the contacts, {@link org.example.aldermere.cost.Prices}
 * knows what an hour costs, {@link org.example.aldermere.cost.Totals} keeps sums from giving families away, and {@link
 * org.example.aldermere.cost.CostPages} writes it down.
 */
@NullMarked
package org.example.aldermere.cost;

import org.jspecify.annotations.NullMarked;
