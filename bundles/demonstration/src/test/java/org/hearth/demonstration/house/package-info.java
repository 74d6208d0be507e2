/** A house of pretend that keeps what is recorded in it in memory. */
package org.hearth.demonstration.house;
