/**
 * Whose programme this is: name, area, logo, colours and unit costs, as the deployer wrote them into the folder {@code etc}.
 *
 * <p>{@link org.hearth.core.programme.ConfiguredProgramme} is the service. Each value has a reader of its own
 * ({@link org.hearth.core.programme.AccentCheck}, {@link org.hearth.core.programme.LogoFile},
 * {@link org.hearth.core.programme.UnitCostFile}) that knows no OSGi; what is wrong with a value never keeps Hearth from
 * running: the value counts as not said, and the problem says where and what to do.
 */
@NullMarked
package org.hearth.core.programme;

import org.jspecify.annotations.NullMarked;
