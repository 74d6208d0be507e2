package org.hearth.ui.bridge;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long a browser may be left alone before it is signed out. A new value holds for whoever opens Hearth from then on. */
@Component(service = IdleTime.class, configurationPid = ScreenSettings.PID)
@Designate(ocd = ScreenSettings.class)
public final class IdleTime {
    private static final Logger LOG = LoggerFactory.getLogger(IdleTime.class);
    private static final int LONGEST = 12 * 60;

    private volatile Duration time;

    @Activate
    public IdleTime(ScreenSettings configured) {
        this(configured.idle$_$minutes());
    }

    IdleTime(int minutes) {
        time = checked(minutes);
    }

    /** The time where nothing is configured. */
    public static IdleTime usual() {
        return new IdleTime(ScreenSettings.IDLE_MINUTES);
    }

    /** Takes another time without signing anybody out. */
    @Modified
    void change(ScreenSettings configured) {
        time = checked(configured.idle$_$minutes());
    }

    /** Nonsense must not leave a record open for ever: the usual time is taken, and the log says so. */
    private static Duration checked(int minutes) {
        if (minutes >= 1 && minutes <= LONGEST) {
            return Duration.ofMinutes(minutes);
        }
        LOG.warn(
                "etc/{}.cfg: idle-minutes: expected 1 to {} minutes, but found {}; {} is used until it is corrected",
                ScreenSettings.PID,
                LONGEST,
                minutes,
                ScreenSettings.IDLE_MINUTES);
        return Duration.ofMinutes(ScreenSettings.IDLE_MINUTES);
    }

    Duration get() {
        return time;
    }
}
