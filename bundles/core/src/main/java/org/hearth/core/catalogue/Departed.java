package org.hearth.core.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;

/** The instruments that were removed within the last day, so that whoever was filling one in can finish. */
final class Departed {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 100;

    private final Clock clock;
    private final Map<String, Gone> byVersion = new LinkedHashMap<>();

    Departed(Clock clock) {
        this.clock = clock;
    }

    private record Gone(Instrument instrument, Instant since) {}

    /** Keeps an instrument from now on. */
    synchronized void add(Instrument instrument) {
        InstrumentDefinition definition = instrument.definition();
        forgetTheOld();
        // the one that went last stays longest, whatever went before under the same name
        byVersion.remove(key(definition.id(), definition.version()));
        byVersion.put(key(definition.id(), definition.version()), new Gone(instrument, clock.instant()));
        if (byVersion.size() > MOST) {
            byVersion.remove(byVersion.keySet().iterator().next());
        }
    }

    /** Forgets that version, because it is there again. */
    synchronized void remove(String id, String version) {
        byVersion.remove(key(id, version));
    }

    synchronized Optional<Instrument> get(String id, String version) {
        forgetTheOld();
        return Optional.ofNullable(byVersion.get(key(id, version))).map(Gone::instrument);
    }

    private void forgetTheOld() {
        Instant oldest = clock.instant().minus(KEPT);
        byVersion.values().removeIf(gone -> gone.since().isBefore(oldest));
    }

    private static String key(String id, String version) {
        return id + " " + version;
    }
}
