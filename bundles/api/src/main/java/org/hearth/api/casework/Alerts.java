package org.hearth.api.casework;

import java.util.List;
import java.util.Optional;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.FamilyId;
import org.osgi.annotation.versioning.ProviderType;

/** Alerts: every practitioner sees them, safeguarding leads act on them, and their deputies do when nobody did in time. None can vanish. */
@ProviderType
public interface Alerts {

    /** Alerts that are not closed, the oldest first, with the family's name. */
    List<NamedAlert> open(Actor actor);

    /** The alert that has been open for longest, with the family's name, or empty if none is open. */
    Optional<NamedAlert> longestOpen(Actor actor);

    /** A page of the alerts that are closed, the newest first, with the family's name. */
    Page<NamedAlert> closed(Actor actor, int offset, int limit);

    /** All alerts about a family, closed ones too, the newest first. */
    List<NamedAlert> about(Actor actor, FamilyId family);

    /** What calls for this person now, wherever they are: nothing for whoever does not work with alerts. */
    Calling calling(Actor actor);

    /** Whether this person may acknowledge that alert and act on it: safeguarding leads, and deputies once it was passed on. */
    boolean mayAct(Actor actor, Alert alert);

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
     * How many alerts call for somebody.
     *
     * @param open how many are not closed
     * @param escalated how many were passed on to every lead and deputy and nobody has acknowledged yet; 0 for everybody else
     * @param mine how many are about families whose key worker this person is and nobody has acknowledged yet
     */
    record Calling(int open, int escalated, int mine) {
        /** Nothing calls. */
        public static final Calling NOTHING = new Calling(0, 0, 0);
    }

    /**
     * An alert with the names that a screen shows.
     *
     * @param family what the family is called
     * @param person the person's name
     */
    record NamedAlert(Alert alert, String family, String person) {}
}
