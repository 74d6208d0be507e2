package org.hearth.api.casework;

import java.time.LocalDate;
import java.util.List;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Working with families. Practitioners and safeguarding leads only.
 *
 * <p>Every method may throw {@link NotAllowed} and {@link StoreUnavailable}; those that change something throw
 * {@link Refused} when a rule is broken. A write that returned is on disk.
 */
@ProviderType
public interface Casework {

    /** Registers a family; support is open from the day of referral. */
    Family register(Actor actor, NewFamily family);

    /**
     * Families that may be the one that is about to be registered, the most alike first; at most ten. Nothing keeps a family
     * from being registered all the same.
     */
    List<SimilarFamily> similar(Actor actor, NewFamily family);

    /**
     * Changes a family's people, safe contact, referral, key worker or area.
     *
     * @param family as read, with the changes; its version says what they were made from
     * @return as saved
     * @throws EditedMeanwhile if somebody else changed it since
     */
    Family update(Actor actor, Family family);

    /**
     * Opens a family's record, and leaves a trace of that.
     *
     * @throws NotFound if there is none
     */
    Family open(Actor actor, FamilyId family);

    /**
     * A family's record as it is now, for a screen that has opened it already and draws it anew. It leaves a trace only when
     * the reader's latest one is longer ago than a visit.
     *
     * @throws NotFound if there is none
     */
    Family lookAgain(Actor actor, FamilyId family);

    /**
     * What lists say of a family: since when they have been in touch, first and last contact.
     *
     * @throws NotFound if there is none
     */
    FamilySummary summary(Actor actor, FamilyId family);

    /** Everything that happened, the newest first. */
    List<TimelineEntry> timeline(Actor actor, FamilyId family);

    /** A page of families, by name. */
    Page<FamilySummary> find(Actor actor, FamilyQuery query);

    /**
     * Records a contact, one for each family when several came.
     *
     * @param contacts all are saved, or none
     */
    void record(Actor actor, List<Contact> contacts);

    /**
     * Lets a family rest.
     *
     * @param version the family's version as read
     * @throws EditedMeanwhile if somebody else changed it since
     */
    Family rest(Actor actor, FamilyId family, long version, LocalDate on, String note);

    /**
     * Notes that the family and the team said goodbye together. The door stays open: nothing ends, and nothing else changes.
     *
     * @param version the family's version as read
     * @throws EditedMeanwhile if somebody else changed it since
     */
    Family sayGoodbye(Actor actor, FamilyId family, long version, LocalDate on, String note);

    /**
     * Welcomes a family back from a rest or after a goodbye, without a new referral.
     *
     * @param version the family's version as read
     * @throws EditedMeanwhile if somebody else changed it since
     */
    Family welcomeBack(Actor actor, FamilyId family, long version, LocalDate on, String note);

    /**
     * A page of my families in touch, those not seen for longest (or never) first.
     *
     * @param offset how many to leave out first, from 0
     * @param limit at most how many, 1 to 200
     */
    Page<FamilySummary> mine(Actor actor, int offset, int limit);

    /**
     * Asks that the key worker of a family in touch be reminded of them on a day, and not before; it takes the place of an
     * earlier such day. When they are heard from, or a loss is recorded, the reminder is over.
     *
     * @param on today or later, within a year
     * @throws Refused if the day is not within a year, or nobody would be reminded
     */
    void remind(Actor actor, FamilyId family, LocalDate on);

    /** Takes back that somebody be reminded of a family; nothing happens if nobody asked for it. */
    void forgetReminder(Actor actor, FamilyId family);

    /** What a practitioner needs to know today. */
    Today today(Actor actor);
}
