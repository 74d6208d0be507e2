/**
 * The parts that every screen is made of: headings, cards, rows, badges, forms and the ways in which they speak.
 *
 * <p>Nothing here knows a use case of its own; a view gives a part what it shows. The looks live in the stylesheets of the
 * Vaadin bundle, under the class names that the parts carry. {@link Screen} is what a view extends, {@link Paths} the only
 * place where addresses are spelt.
 */
@NullMarked
package org.hearth.ui.parts;

import org.jspecify.annotations.NullMarked;
