package org.hearth.api.programme;

import java.time.LocalDate;

/**
 * How a family came to the programme.
 *
 * @param receivedOn the day
 * @param source NHS code or words; empty if not known
 */
public record Referral(LocalDate receivedOn, String source) {}
