package org.hearth.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows guessing down, by name and over all names, and locks nobody out.
 *
 * <p>A name may be tried wrongly a few times at once; after that each wrong password makes the next attempt wait longer, up to
 * {@link #LONGEST_WAIT} and no longer. An attempt that comes too early is not looked at and does not prolong the wait. Over all
 * names together wrong passwords are limited as well, so that one password cannot be tried on every name; a name that has
 * signed in since the start is spared that limit, so that guessing at others does not shut colleagues out.
 */
final class SignInThrottle {
    static final int FREE_ATTEMPTS = 5;
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    static final int ALL_NAMES_PER_MINUTE = 100;

    private static final int MOST_NAMES = 10_000;

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Failures> byName = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_NAMES;
        }
    };
    private Instant minute = Instant.EPOCH;
    private int failuresInMinute;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long an attempt with that name must wait; empty when it may be looked at now. */
    synchronized Optional<Duration> waiting(String username) {
        Instant now = clock.instant();
        Duration forName = wait(now, username);
        Duration forAll = known.contains(username) || failuresInMinute < ALL_NAMES_PER_MINUTE
                ? Duration.ZERO
                : Duration.between(now, minute.plusSeconds(60));
        Duration longest = forName.compareTo(forAll) >= 0 ? forName : forAll;
        return longest.isPositive() ? Optional.of(longest) : Optional.empty();
    }

    synchronized void failed(String username) {
        Instant now = clock.instant();
        Failures before = byName.remove(username);
        boolean forgotten =
                before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now);
        byName.put(username, new Failures(forgotten || before == null ? 1 : before.count() + 1, now));
        if (Duration.between(minute, now).compareTo(Duration.ofMinutes(1)) >= 0) {
            minute = now;
            failuresInMinute = 0;
        }
        failuresInMinute++;
    }

    synchronized void succeeded(String username) {
        byName.remove(username);
        known.add(username);
    }

    private Duration wait(Instant now, String username) {
        Failures failures = byName.get(username);
        if (failures == null || failures.count() < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures.count() - FREE_ATTEMPTS, 5);
        Duration wait = Duration.ofSeconds(1L << doublings);
        Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return Duration.between(now, failures.last().plus(capped));
    }
}
