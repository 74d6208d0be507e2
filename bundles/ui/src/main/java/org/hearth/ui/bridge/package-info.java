/**
 * The one bridge between OSGi and Vaadin, and the only code of the interface that knows servlets.
 *
 * <p>{@link HearthServlet} is a component that comes up once every use case is there; it hands the use cases to views
 * through their constructors. {@link Routes} lists every screen.
 */
@NullMarked
package org.hearth.ui.bridge;

import org.jspecify.annotations.NullMarked;
