package org.hearth.core.ground;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Component;

/** The clock of the house: the time of this machine, in its zone. Whoever needs to know what day it is has it given. */
@Component(service = Clock.class)
public final class HouseClock extends Clock {
    private final Clock clock = Clock.systemDefaultZone();

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
