package org.hearth.api.casework;

import java.util.List;

/**
 * What a practitioner needs to know today.
 *
 * @param mine my families in touch, those not seen for longest first; at most fifty
 * @param mineInAll how many families are mine and in touch
 * @param due my families whose last questionnaire is more than six weeks old, or who have none
 * @param cameBack families who came back in the last two weeks
 * @param openAlerts how many alerts are open, over all families that I may see
 */
public record Today(
        List<FamilySummary> mine,
        long mineInAll,
        List<FamilySummary> due,
        List<FamilySummary> cameBack,
        int openAlerts) {
    public Today {
        mine = List.copyOf(mine);
        due = List.copyOf(due);
        cameBack = List.copyOf(cameBack);
    }
}
