package org.hearth.core.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows down whoever tries links that are none, by where they come from and over all, and shuts no family out.
 *
 * <p>A network may be wrong a few times; after that each wrong link makes the next new one from there wait longer, up to
 * {@link #LONGEST_WAIT}. Over all networks together wrong links are limited by the minute. A link that was right once is spared
 * both, so that a family goes on while somebody guesses from the same mobile network.
 */
final class GuessBrake {
    static final int FREE_GUESSES = 10;
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    static final int ALL_PER_MINUTE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(GuessBrake.class);
    private static final int MOST = 10_000;

    private record Wrong(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Wrong> byNetwork = new Latest<>();
    private final Set<String> right = Collections.newSetFromMap(new Latest<>());
    private Instant minute = Instant.EPOCH;
    private int wrongInMinute;

    GuessBrake(Clock clock) {
        this.clock = clock;
    }

    /** Whether a link is not to be looked at now. */
    synchronized boolean holds(String from, String hash) {
        Instant now = clock.instant();
        if (right.contains(hash)) {
            return false;
        }
        boolean tooMany = wrongInMinute >= ALL_PER_MINUTE && now.isBefore(minute.plusSeconds(60));
        return tooMany || now.isBefore(opensAgain(network(from)));
    }

    /** Counts a link that is none, and says so in the log each time the number has doubled. */
    synchronized void wrong(String from) {
        Instant now = clock.instant();
        String network = network(from);
        Wrong before = byNetwork.remove(network);
        boolean fresh = before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now);
        Wrong after = new Wrong(fresh || before == null ? 1 : before.count() + 1, now);
        byNetwork.put(network, after);
        if (!now.isBefore(minute.plusSeconds(60))) {
            minute = now;
            wrongInMinute = 0;
        }
        wrongInMinute++;
        if (isDoubled(after.count(), FREE_GUESSES)) {
            LOG.warn(
                    "{} links that are none were opened from {} within {} minutes; the next ones from there wait",
                    after.count(),
                    network,
                    FORGOTTEN_AFTER.toMinutes());
        }
        if (isDoubled(wrongInMinute, ALL_PER_MINUTE)) {
            LOG.warn(
                    "{} links that are none were opened from everywhere within a minute; new ones wait until it is over",
                    wrongInMinute);
        }
    }

    synchronized void right(String hash) {
        right.add(hash);
    }

    private Instant opensAgain(String network) {
        Wrong wrong = byNetwork.get(network);
        if (wrong == null || wrong.count() < FREE_GUESSES) {
            return Instant.MIN;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(wrong.count() - FREE_GUESSES, 5));
        return wrong.last().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private static boolean isDoubled(int count, int first) {
        return count >= first && count % first == 0 && Integer.bitCount(count / first) == 1;
    }

    /** The network of an address: enough to brake and to look into, and not the one telephone. */
    static String network(String from) {
        int colons = 0;
        for (int i = 0; i < from.length(); i++) {
            if (from.charAt(i) == ':' && ++colons == 4) {
                return from.substring(0, i) + "::/64";
            }
        }
        int dot = from.lastIndexOf('.');
        return colons == 0 && dot > 0 ? from.substring(0, dot) + ".0/24" : from;
    }

    /** The latest entries. */
    private static final class Latest<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    }
}
