/** A practice with the real use cases over a store in memory, and doors with accounts. */
package org.hearth.demonstration.house;
