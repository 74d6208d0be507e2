/**
 * Sets up the core without OSGi, for the tests of plug-ins: {@link org.hearth.core.bench.WiredWorkbench} puts together by
 * hand what Declarative Services put together in a distribution. At run time nothing calls it.
 */
@NullMarked
package org.hearth.core.bench;

import org.jspecify.annotations.NullMarked;
