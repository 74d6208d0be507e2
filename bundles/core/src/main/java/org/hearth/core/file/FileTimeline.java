package org.hearth.core.file;

import java.util.ArrayList;
import java.util.List;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.programme.Consent;
import org.hearth.api.programme.ContactCorrection;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.Note;
import org.hearth.api.programme.SafetyPlan;
import org.hearth.api.store.Leaves;

/** What was written into a family's file, as entries of its timeline. */
public final class FileTimeline {
    private FileTimeline() {}

    /** Goals and their later ratings, notes, consents, editions of safety plans, documents, and contacts that were struck out, in no particular order. */
    public static List<TimelineEntry> of(Leaves leaves, FamilyId family) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Goal goal : leaves.about(family, Goal.class)) {
            entries.add(new TimelineEntry.GoalEntry(goal));
            goal.ratings().forEach(rating -> entries.add(new TimelineEntry.GoalRatingEntry(goal, rating)));
        }
        leaves.about(family, Note.class).forEach(note -> entries.add(new TimelineEntry.NoteEntry(note)));
        leaves.about(family, NotAsked.class).forEach(one -> entries.add(new TimelineEntry.NotAskedEntry(one)));
        leaves.about(family, Consent.class).forEach(consent -> entries.add(new TimelineEntry.ConsentEntry(consent)));
        for (SafetyPlan plan : leaves.about(family, SafetyPlan.class)) {
            plan.editions().forEach(edition -> entries.add(new TimelineEntry.SafetyPlanEntry(plan, edition)));
        }
        leaves.about(family, MadeDocument.class)
                .forEach(document -> entries.add(new TimelineEntry.DocumentEntry(document)));
        leaves.about(family, ContactCorrection.class).stream()
                .filter(correction -> correction.after().isEmpty())
                .forEach(correction -> entries.add(new TimelineEntry.StruckEntry(correction)));
        return entries;
    }
}
