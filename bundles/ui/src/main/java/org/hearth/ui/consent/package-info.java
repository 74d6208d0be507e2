/**
 * What a family consents to: being supported, evaluation, being contacted. The view writes down what was said and shows\n * everything that was ever said; a card on the family's page tells how it stands.
 */
@NullMarked
package org.hearth.ui.consent;

import org.jspecify.annotations.NullMarked;
