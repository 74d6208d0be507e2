/**
 * Disclosure control: what a report may say about small groups of people.
 *
 * <p>A {@link org.hearth.core.disclosure.DisclosurePolicy} is a pure function from an exact report document to one that may be
 * shown; every format is rendered from its result. {@link org.hearth.core.disclosure.SmallNumberPolicy} withholds and rounds
 * cell by cell, and asks {@link org.hearth.core.disclosure.SecondarySuppression} which further cells must go so that nothing
 * withheld can be worked out from what is shown; that class plays the attacker and looks, for each withheld count, for
 * several values that agree with everything on the page.
 */
@NullMarked
package org.hearth.core.disclosure;

import org.jspecify.annotations.NullMarked;
