package org.hearth.core.programme;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Problem;
import org.hearth.api.casework.Programme;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.core.change.ChangePublisher;
import org.hearth.core.programme.ProfileReader.Reading;
import org.hearth.core.programme.ProfileReader.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programme as {@code etc/org.hearth.programme.cfg} and the files that it names describe it. They may change while people
 * work: the service stays, and says something else.
 */
@Component(configurationPid = ProgrammeConfiguration.PID)
@Designate(ocd = ProgrammeConfiguration.class)
public final class ConfiguredProgramme implements Programme {
    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredProgramme.class);
    private static final List<String> KEYS = List.of(
            "name",
            "area",
            "logo",
            "accent",
            "accent-dark",
            "unit-costs",
            "help-numbers",
            "public-address",
            "behind-proxy",
            "link-days",
            "quiet-weeks");

    private final ChangePublisher changes;
    private final Path etc;
    private volatile Known known;

    /** What was read, and of what. */
    private record Known(Settings settings, String stamp, Reading reading) {}

    @Activate
    public ConfiguredProgramme(
            @Reference ChangePublisher changes, ProgrammeConfiguration configuration, Map<String, Object> properties) {
        this(changes, Path.of(System.getProperty("karaf.etc", "etc")), settings(configuration, properties));
    }

    ConfiguredProgramme(ChangePublisher changes, Path etc, Settings settings) {
        this.changes = changes;
        this.etc = etc;
        known = read(settings, settings.stamp(etc));
    }

    /** Takes a changed configuration while everybody goes on. */
    @Modified
    void modify(ProgrammeConfiguration configuration, Map<String, Object> properties) {
        take(settings(configuration, properties));
    }

    synchronized void take(Settings settings) {
        known = read(settings, settings.stamp(etc));
        changes.publish(new Change.ProgrammeChanged());
    }

    @Override
    public ProgrammeProfile profile() {
        return fresh().reading().profile();
    }

    @Override
    public List<Problem> problems() {
        return fresh().reading().problems();
    }

    /** What was read last, or again where a file has become another since. */
    private Known fresh() {
        Known last = known;
        String stamp = last.settings().stamp(etc);
        if (stamp.equals(last.stamp())) {
            return last;
        }
        synchronized (this) {
            if (known == last) {
                known = read(last.settings(), stamp);
                changes.publish(new Change.ProgrammeChanged());
            }
            return known;
        }
    }

    private Known read(Settings settings, String stamp) {
        Reading reading = ProfileReader.read(etc, settings);
        reading.problems().forEach(problem -> LOG.error("{}", problem));
        return new Known(settings, stamp, reading);
    }

    private static Settings settings(ProgrammeConfiguration said, Map<String, Object> properties) {
        List<String> unknown = properties.keySet().stream()
                .filter(key -> !key.contains(".") && !KEYS.contains(key))
                .sorted()
                .toList();
        return new Settings(
                said.name(),
                said.area(),
                said.logo(),
                said.accent(),
                said.accent$_$dark(),
                said.unit$_$costs(),
                said.help$_$numbers(),
                new ReachReader.Said(said.public$_$address(), said.behind$_$proxy(), said.link$_$days()),
                said.quiet$_$weeks(),
                unknown);
    }
}
