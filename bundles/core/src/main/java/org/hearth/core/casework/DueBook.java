package org.hearth.core.casework;

import java.util.List;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.NotAsked;
import org.hearth.api.store.Records;

/** Keeps what is due for families up to date; each method runs within a transaction. */
record DueBook(Catalogue catalogue) {

    /** Computes anew what is due for a family, because something was recorded or changed. */
    void refresh(Records records, FamilyId family) {
        refresh(records, family, Suggestions.of(catalogue));
    }

    static void refresh(Records records, FamilyId family, Suggestions suggestions) {
        records.family(family).ifPresent(found -> {
            List<Due> due = new Schedule(
                            found,
                            StrandBook.of(records, family),
                            records.assessments(family),
                            records.leaves().about(family, NotAsked.class))
                    .under(suggestions);
            records.putDue(family, suggestions.stamp(), due);
        });
    }
}
