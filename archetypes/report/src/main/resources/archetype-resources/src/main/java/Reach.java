package ${package};

import org.hearth.api.report.EvaluationData;

/**
 * How many families were reached.
 *
 * @param families how many were referred
 * @param seen how many of them came to at least one contact
 */
record Reach(long families, long seen) {

    /** Counts in one walk along the columns. */
    static Reach of(EvaluationData.Families families) {
        long seen = 0;
        for (int family = 0; family < families.size(); family++) {
            if (families.firstContact().isPresent(family)) {
                seen++;
            }
        }
        return new Reach(families.size(), seen);
    }

    long notYetSeen() {
        return families - seen;
    }
}
