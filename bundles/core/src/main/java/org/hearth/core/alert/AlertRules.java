package org.hearth.core.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.programme.Alert;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long alerts may wait and who stands in, once what was configured makes sense. */
@Component(service = AlertRules.class, configurationPid = AlertSettings.PID)
@Designate(ocd = AlertSettings.class)
public final class AlertRules {
    private static final Logger LOG = LoggerFactory.getLogger(AlertRules.class);
    private static final int LONGEST = 7 * 24 * 60;

    private final Duration immediate;
    private final Duration today;
    private final Set<String> deputies;

    @Activate
    public AlertRules(AlertSettings configured) {
        this(
                minutes(
                        "acknowledge-within-minutes.immediate",
                        configured.acknowledge$_$within$_$minutes_immediate(),
                        AlertSettings.IMMEDIATE_MINUTES),
                minutes(
                        "acknowledge-within-minutes.today",
                        configured.acknowledge$_$within$_$minutes_today(),
                        AlertSettings.TODAY_MINUTES),
                Arrays.stream(configured.deputies())
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    AlertRules(Duration immediate, Duration today, Set<String> deputies) {
        this.immediate = immediate;
        this.today = today;
        this.deputies = Set.copyOf(deputies);
    }

    /** The rules where nothing is configured: nobody stands in. */
    public static AlertRules usual() {
        return new AlertRules(
                Duration.ofMinutes(AlertSettings.IMMEDIATE_MINUTES),
                Duration.ofMinutes(AlertSettings.TODAY_MINUTES),
                Set.of());
    }

    /** Nonsense must not silence an alert: the usual time is taken, and the log says so. */
    private static Duration minutes(String key, int configured, int usual) {
        if (configured >= 1 && configured <= LONGEST) {
            return Duration.ofMinutes(configured);
        }
        LOG.warn(
                "etc/{}.cfg: {}: expected 1 to {} minutes, but found {}; {} is used until it is corrected",
                AlertSettings.PID,
                key,
                LONGEST,
                configured,
                usual);
        return Duration.ofMinutes(usual);
    }

    /** How long an alert of that level may wait to be acknowledged. */
    Duration within(RiskRule.Level level) {
        return switch (level) {
            case IMMEDIATE -> immediate;
            case TODAY -> today;
        };
    }

    /** Whether nobody has acknowledged it in time, and it was not passed on yet. */
    boolean isLate(Alert alert, Instant now) {
        return alert.state() == Alert.State.OPEN
                && alert.escalatedAt().isEmpty()
                && !now.isBefore(alert.raisedAt().plus(within(alert.level())));
    }

    /** Whether this person is told of alerts that were passed on. */
    boolean isTold(Actor actor) {
        return actor.is(Role.SAFEGUARDING_LEAD) || isDeputy(actor);
    }

    private boolean isDeputy(Actor actor) {
        return actor.is(Role.PRACTITIONER) && deputies.contains(actor.username().toLowerCase(Locale.ROOT));
    }

    /** Whether this person may acknowledge that alert and act on it. */
    boolean mayAct(Actor actor, Alert alert) {
        return actor.is(Role.SAFEGUARDING_LEAD)
                || isDeputy(actor) && alert.escalatedAt().isPresent();
    }
}
