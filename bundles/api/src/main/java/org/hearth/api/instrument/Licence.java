package org.hearth.api.instrument;

/**
 * What an instrument's holder allows.
 *
 * @param identifier an SPDX identifier where there is one, otherwise a short name such as {@code public-domain}
 * @param holder who holds the rights
 * @param mayShipWording whether the item text may be part of a plug-in
 * @param attribution the source line that must be shown with the instrument; empty if none is asked for
 * @param permission how an organisation gets permission; empty if none is needed
 */
public record Licence(
        String identifier, String holder, boolean mayShipWording, String attribution, String permission) {}
