package org.hearth.core.questionnaire;

import java.util.List;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.programme.Strand;
import org.hearth.api.store.Records;

/** Keeps what is due for families up to date; each method runs within a transaction. */
public record DueBook(Catalogue catalogue) {

    /** Computes anew what is due for a family, because something was recorded or changed. */
    public void refresh(Records records, FamilyId family) {
        refresh(records, family, Suggestions.of(catalogue));
    }

    static void refresh(Records records, FamilyId family, Suggestions suggestions) {
        records.family(family).ifPresent(found -> {
            List<Due> due = new Schedule(
                            found,
                            records.leaves().about(family, Strand.class),
                            records.assessments(family),
                            records.leaves().about(family, NotAsked.class))
                    .under(suggestions);
            records.putDue(family, suggestions.stamp(), due);
        });
    }
}
