package org.hearth.api.casework;

import java.util.List;

/**
 * What a practitioner needs to know today.
 *
 * @param mine my families in touch, those not seen for longest first; at most fifty
 * @param mineInAll how many families are mine and in touch
 * @param notMet families in touch whom nobody has met yet, mine and those without a key worker, who reached out first first
 * @param due questionnaires that are due today or before for my families, by the support that they take up, the earliest first;
 *     at most fifty
 * @param quiet my families in touch from whom nobody has heard for as long as the programme says, or about whom somebody asked to
 *     be reminded, the longest silence first
 * @param cameBack families who came back in the last two weeks
 * @param openAlerts how many alerts are open, over all families that I may see
 */
public record Today(
        List<FamilySummary> mine,
        long mineInAll,
        List<FamilySummary> notMet,
        Page<DueQuestionnaire> due,
        List<FamilySummary> quiet,
        List<FamilySummary> cameBack,
        int openAlerts) {
    public Today {
        mine = List.copyOf(mine);
        notMet = List.copyOf(notMet);
        quiet = List.copyOf(quiet);
        cameBack = List.copyOf(cameBack);
    }
}
