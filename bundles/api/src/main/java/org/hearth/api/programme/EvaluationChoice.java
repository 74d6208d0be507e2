package org.hearth.api.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether what was recorded about a family may be evaluated: the sum of its {@linkplain Consent consents}, kept beside them so
 * that a report over all families finds those that are left out in one look.
 *
 * @param version how often it was changed
 * @param family whose
 * @param leftOut whether reports and exports leave the family out
 * @param since since which day
 */
@LeafKind("evaluation-choice")
public record EvaluationChoice(long version, FamilyId family, boolean leftOut, LocalDate since)
        implements Leaf<EvaluationChoice> {
    /** What the {@linkplain #key() keys} of families begin with that are left out. */
    public static final String LEFT_OUT = "left-out/";

    /** There is one for each family, and it has the family's identity. */
    @Override
    public UUID id() {
        return family.value();
    }

    @Override
    public EvaluationChoice withVersion(long newVersion) {
        return new EvaluationChoice(newVersion, family, leftOut, since);
    }

    @Override
    public Optional<FamilyId> about() {
        return Optional.of(family);
    }

    @Override
    public LocalDate listedOn() {
        return since;
    }

    @Override
    public String key() {
        return leftOut ? LEFT_OUT + family : "taken-in/" + family;
    }
}
