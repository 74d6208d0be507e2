package org.hearth.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** The one-time token of a first start: 256 random bits, of which only a digest is kept, good for a day. */
final class SetUpToken {
    static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final int BYTES = 32;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Issued(byte[] digest, Instant until) {}

    private final SecureRandom random;
    private final Clock clock;
    private Optional<Issued> issued = Optional.empty();

    SetUpToken(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** A new token; one that was issued before is good no longer. */
    synchronized String issue() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        issued = Optional.of(new Issued(digest(token), clock.instant().plus(GOOD_FOR)));
        return token;
    }

    /** Whether that is the token, and still good. */
    synchronized boolean isGood(String token) {
        return issued.filter(kept -> clock.instant().isBefore(kept.until()))
                .filter(kept -> MessageDigest.isEqual(kept.digest(), digest(token)))
                .isPresent();
    }

    /** Makes the token good no longer. */
    synchronized void used() {
        issued = Optional.empty();
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
