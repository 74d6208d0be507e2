package org.hearth.core.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.Refused;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.SafeContact;
import org.hearth.api.programme.Support;
import org.hearth.api.programme.SupportChange;
import org.hearth.api.store.Records;
import org.hearth.api.store.StoredAccount;
import org.hearth.core.ground.AuditTrail;
import org.hearth.core.ground.MissingFamily;
import org.hearth.core.ground.StableIds;
import org.hearth.core.ground.TextRules;

/** Families as they come, change, rest and come back; each method runs within a transaction. */
public record FamilyRegister(AuditTrail trail, Areas areas) {

    public static Family find(Records records, FamilyId id) {
        return records.family(id).orElseThrow(MissingFamily::refusal);
    }

    /** Adds the family, unless the same form was sent before: then it gives the one that is there. */
    public Family add(Records records, Actor actor, NewFamily family) {
        FamilyRules.requirePeople(family.people(), List.of(), today());
        FamilyRules.requireReferral(family.referral(), today());
        requireWords(family.safeContact(), family.area());
        Optional<Family> sentBefore = records.family(StableIds.family(family));
        if (sentBefore.isPresent()) {
            return sentBefore.get();
        }
        LocalDate came = family.referral().receivedOn();
        Family added = records.add(new Family(
                StableIds.family(family),
                0,
                family.people(),
                family.safeContact().stripped(),
                family.referral(),
                new Support(Support.State.IN_TOUCH, came),
                keyWorker(records, actor, family.keyWorker()),
                located(family.area())));
        records.add(new SupportChange(added.id(), came, SupportChange.Kind.CAME, ""));
        trail.did(records, actor, "registered the family", added.id());
        return added;
    }

    public Family replace(Records records, Actor actor, Family family) {
        Family current = find(records, family.id());
        requireVersion(current, family.version());
        FamilyRules.requirePeople(family.people(), current.people(), today());
        if (!family.referral().equals(current.referral())) {
            FamilyRules.requireReferral(family.referral(), today());
        }
        requireWords(family.safeContact(), family.area());
        if (!family.support().equals(current.support())) {
            throw new Refused(
                    "Whether a family rests is not changed here: use \"Rest\", \"Say goodbye\" or \"Welcome back\".");
        }
        NamedPeople.requireAll(records, current, family);
        Optional<String> keyWorker = family.keyWorker().equals(current.keyWorker())
                ? current.keyWorker()
                : keyWorker(records, actor, family.keyWorker());
        Family saved =
                records.replace(family.withSafeContact(family.safeContact().stripped())
                        .withKeyWorker(keyWorker)
                        .withArea(
                                family.area().postcode().equals(current.area().postcode())
                                        ? family.area().with(current.area().deprivation())
                                        : located(family.area())));
        new LossSettled(trail).settle(records, actor, current, saved);
        trail.did(records, actor, "changed who the family are", saved.id());
        return saved;
    }

    /** Keeps the day on which the key worker is to be reminded of a family. */
    public Family remind(Records records, Actor actor, FamilyId id, LocalDate on) {
        Family family = find(records, id);
        FamilyRules.requireSomebodyToRemind(family);
        records.remind(id, on);
        trail.did(records, actor, "asked to be reminded of the family", id);
        return family;
    }

    /** Forgets that day. */
    public Family forgetReminder(Records records, Actor actor, FamilyId id) {
        Family family = find(records, id);
        records.forgetReminder(id);
        trail.did(records, actor, "took back a reminder of the family", id);
        return family;
    }

    public Family turn(Records records, Actor actor, SupportTurn turn) {
        Family current = find(records, turn.family());
        requireVersion(current, turn.version());
        turn.require(current, today());
        Family saved = records.replace(current.withSupport(turn.support()));
        records.add(turn.change());
        trail.did(records, actor, turn.trace(), saved.id());
        return saved;
    }

    /** What was imported with a decile keeps it; otherwise the tables of today say. */
    private Area located(Area area) {
        return area.deprivation().isPresent()
                ? area
                : areas.locate(area.postcode(), area.neighbourhood()).area();
    }

    private LocalDate today() {
        return LocalDate.now(trail.clock());
    }

    private static void requireWords(SafeContact safeContact, Area area) {
        TextRules.requireNote("What is said about safe contact", safeContact.words());
        TextRules.requireLine("The one safe way to get in touch", safeContact.only());
        TextRules.requireLine("The neighbourhood", area.neighbourhood());
    }

    private static void requireVersion(Family current, long version) {
        if (current.version() != version) {
            throw new EditedMeanwhile(
                    "Somebody else changed {0} while you had the record open. Nothing of yours was saved: open"
                            + " the record again, look at what changed, and make your change once more.",
                    current.displayName());
        }
    }

    /** A colleague with an account, or the actor; by the user name in the form that accounts are kept in. */
    private static Optional<String> keyWorker(Records records, Actor actor, Optional<String> wanted) {
        return wanted.filter(name -> !name.isBlank()).map(name -> {
            String username = name.strip().toLowerCase(Locale.ROOT);
            if (username.equals(actor.username())) {
                return username;
            }
            return records.account(username)
                    .map(StoredAccount::username)
                    .orElseThrow(() -> new Refused(
                            "There is no colleague with the user name {0}. Choose a key worker from the list, or none"
                                    + " yet.",
                            username));
        });
    }
}
