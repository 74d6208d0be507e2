package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a family came to the programme.
 *
 * @param receivedOn the day on which they, or somebody for them, got in touch
 * @param official who told us, if there is an official code for that
 * @param words who told us, in words; beside a code it says more, such as the team's name; empty if not said
 * @param note what was said when they got in touch; empty if nothing was written down
 */
public record Referral(LocalDate receivedOn, Optional<ReferralSource> official, String words, String note) {

    /** A referral from a source that is given as an official code or in words; empty if not known. */
    public Referral(LocalDate receivedOn, String source) {
        this(
                receivedOn,
                ReferralSource.ofCode(source),
                ReferralSource.ofCode(source).isPresent() ? "" : source,
                "");
    }

    /** The official code, otherwise the words; empty if neither is known. */
    public String source() {
        return official.map(ReferralSource::code).orElse(words);
    }

    /** The group in official statistics. */
    public ReferralSource.Group group() {
        return official.map(ReferralSource::group)
                .orElse(words.isBlank() ? ReferralSource.Group.MISSING : ReferralSource.Group.OTHER);
    }
}
