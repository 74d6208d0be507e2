/**
 * Where the contracts watch plug-ins come and go: {@link org.hearth.testkit.bench.BenchHouse} sets the real use cases up over
 * a store in memory.
 */
@NullMarked
package org.hearth.testkit.bench;

import org.jspecify.annotations.NullMarked;
