package org.hearth.core.family;

import java.util.HashSet;
import java.util.Set;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.Invitation;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.PersonId;
import org.hearth.api.store.Records;
import org.hearth.core.ground.AuditTrail;

/** What changes in a family's file when a loss is recorded: whoever asked to be reminded, or to be answered, did not know yet. */
record LossSettled(AuditTrail trail) {

    /** Takes back the reminder, and the links that would still ask about whoever was lost. */
    void settle(Records records, Actor actor, Family before, Family after) {
        Set<PersonId> lost = lost(after);
        lost.removeAll(lost(before));
        if (lost.isEmpty()) {
            return;
        }
        records.forgetReminder(after.id());
        for (Invitation link : records.leaves().about(after.id(), Invitation.class)) {
            if (link.state().isOpen() && (lost.contains(link.person()) || after.hasNoBabyAfterALoss())) {
                records.leaves()
                        .replace(link.over(
                                Invitation.State.WITHDRAWN, trail.clock().instant()));
                trail.did(
                        records,
                        actor,
                        "took back a link for a phone of their own, " + link.title() + ", because of a loss",
                        after.id());
            }
        }
    }

    private static Set<PersonId> lost(Family family) {
        Set<PersonId> lost = new HashSet<>();
        family.people().stream().filter(Person::isLost).map(Person::id).forEach(lost::add);
        return lost;
    }
}
