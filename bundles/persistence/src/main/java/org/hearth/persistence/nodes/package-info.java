/**
 * How nodes that share one PostgreSQL hear of each other's changes: by its LISTEN and NOTIFY, each on a connection of its own
 * beside the pool. A message says the node, the kind of change and an identity; a node passes over its own messages.
 */
@NullMarked
package org.hearth.persistence.nodes;

import org.jspecify.annotations.NullMarked;
