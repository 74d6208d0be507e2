package org.hearth.api.casework;

import java.util.List;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.osgi.annotation.versioning.ProviderType;

/** Alerts: every practitioner sees them, safeguarding leads act on them. None can vanish. */
@ProviderType
public interface Alerts {

    /** Alerts that are not closed, the oldest first, with the family's name. */
    List<NamedAlert> open(Actor actor);

    /**
     * Says that somebody is on it.
     *
     * @param version the alert's version as read
     * @throws EditedMeanwhile if somebody else changed it since
     */
    Alert acknowledge(Actor actor, AlertId alert, long version);

    /**
     * Says what was done, and closes the alert if that was all.
     *
     * @param version the alert's version as read
     * @param what in plain words, not blank
     * @throws EditedMeanwhile if somebody else changed it since
     */
    Alert act(Actor actor, AlertId alert, long version, String what, boolean close);

    /**
     * An alert with the names that a screen shows.
     *
     * @param family what the family is called
     * @param person the person's name
     */
    record NamedAlert(Alert alert, String family, String person) {}
}
