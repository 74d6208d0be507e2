package org.hearth.core.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.api.report.Block;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value;
import org.hearth.core.disclosure.AdditiveGroups.Group;

/**
 * Finds what must be withheld beside the small counts, so that none of them can be worked out.
 *
 * <p>Rounding to 5 already hides most: a withheld count beside its rounded total may still be several numbers. So nothing is
 * withheld by rote. Instead an {@link Attacker} who knows the rules and sees the page asks of each withheld count which
 * values it may have; as long as one may have fewer than {@value #POSSIBLE}, the least loss beside it is withheld as well:
 * a percentage, then the next smallest part, then the total.
 */
final class SecondarySuppression {
    /** A withheld count must still be able to have this many values. */
    static final int POSSIBLE = 3;

    private final SmallNumberRule rule;
    private final Set<Group> groups;
    private final Set<Value.Share> shares;
    private final Set<Long> hiddenCounts = new HashSet<>();
    private final Set<Value.Share> hiddenShares = new HashSet<>();
    private final Set<Unknown> beyondHelp = new HashSet<>();

    private SecondarySuppression(SmallNumberRule rule, Set<Group> groups, Set<Value.Share> shares) {
        this.rule = rule;
        this.groups = groups;
        this.shares = shares;
    }

    /** What must be withheld of the document beside what is small. */
    static Suppressed of(ReportDocument document, SmallNumberRule rule) {
        SecondarySuppression search = new SecondarySuppression(rule, AdditiveGroups.of(document), shares(document));
        return search.protect();
    }

    private Suppressed protect() {
        Suppressed suppressed = new Suppressed(hiddenCounts, hiddenShares);
        Optional<Unknown> leak = leak(suppressed);
        while (leak.isPresent()) {
            withholdBeside(leak.get());
            suppressed = new Suppressed(hiddenCounts, hiddenShares);
            leak = leak(suppressed);
        }
        return suppressed;
    }

    private Optional<Unknown> leak(Suppressed suppressed) {
        return new Attacker(rule, groups, shares, suppressed).knows(POSSIBLE, beyondHelp);
    }

    private void withholdBeside(Unknown leak) {
        for (Group group : groups) {
            if (holds(group, leak.people()) && withholdOneOf(group)) {
                return;
            }
        }
        for (Group group : groups) {
            if (withholdOneOf(group)) {
                return;
            }
        }
        beyondHelp.add(leak);
    }

    private boolean withholdOneOf(Group group) {
        Optional<Value.Share> share = shares.stream()
                .filter(shown -> !isSmall(shown) && !hiddenShares.contains(shown))
                .filter(shown -> holds(group, shown.denominator()) || holds(group, shown.numerator()))
                .min(Comparator.comparingLong(Value.Share::numerator).thenComparingLong(Value.Share::denominator));
        if (share.isPresent()) {
            return hiddenShares.add(share.get());
        }
        Optional<Long> part = group.parts().stream().filter(this::isShown).min(Comparator.naturalOrder());
        if (part.isPresent()) {
            return hiddenCounts.add(part.get());
        }
        return isShown(group.total()) && hiddenCounts.add(group.total());
    }

    private boolean isShown(long people) {
        return !rule.isSmall(people) && !hiddenCounts.contains(people);
    }

    private boolean isSmall(Value.Share share) {
        return rule.isSmall(share.numerator()) || rule.isSmall(share.denominator() - share.numerator());
    }

    private static boolean holds(Group group, long people) {
        return group.total() == people || group.parts().contains(people);
    }

    private static Set<Value.Share> shares(ReportDocument document) {
        Set<Value.Share> shares = new HashSet<>();
        Stream.concat(
                        document.figures().stream().map(Block.Figure::value),
                        document.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .flatMap(row -> row.values().stream()))
                .forEach(value -> {
                    if (value instanceof Value.Share share) {
                        shares.add(share);
                    }
                });
        return shares;
    }
}
