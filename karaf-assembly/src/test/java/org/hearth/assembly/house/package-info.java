/**
 * The rules of the house, as tests over what was just built: who may depend on whom, who exports what, and what every
 * plug-in must have. {@link org.hearth.assembly.house.House} knows where everything lies.
 */
package org.hearth.assembly.house;
