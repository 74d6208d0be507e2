package org.hearth.core.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.report.Value;
import org.hearth.core.disclosure.AdditiveGroups.Group;

/**
 * Somebody who knows the disclosure rules, sees everything that is shown, and works out what is withheld. Sets up what is
 * known about every count of groups that hang together, and asks {@link Worlds} which values of a withheld one agree with it.
 */
final class Attacker {
    private final SmallNumberRule rule;
    private final Suppressed suppressed;
    private final SamePeople same;
    private final Map<Unknown, Integer> index = new LinkedHashMap<>();
    private final Worlds worlds;

    /** @param groups groups that hang together */
    Attacker(
            SmallNumberRule rule, List<Group> groups, SamePeople same, Set<Value.Share> shares, Suppressed suppressed) {
        this.rule = rule;
        this.suppressed = suppressed;
        this.same = same;
        List<Fact> facts = new ArrayList<>();
        for (Group group : groups) {
            facts.add(new Fact.Sum(
                    unknown(group.total()),
                    group.parts().stream().mapToInt(this::unknown).toArray()));
        }
        for (Value.Share share : shares) {
            for (Group group : groups) {
                if (group.total().people() == share.denominator()) {
                    share(share, group, facts);
                }
            }
        }
        List<Fact> distinct = facts.stream().distinct().toList();
        long most =
                groups.stream().mapToLong(group -> group.total().people()).max().orElse(0);
        long[] truth = new long[index.size()];
        long[] low = new long[index.size()];
        long[] high = new long[index.size()];
        index.forEach((unknown, i) -> {
            truth[i] = unknown.people();
            low[i] = low(unknown.people());
            high[i] = high(unknown.people(), 2 * most + rule.threshold());
        });
        worlds = new Worlds(truth, low, high, distinct);
    }

    /** A withheld count that can only have fewer values than that; empty if there is none. */
    Optional<Unknown> knows(int fewerThan, Set<Unknown> except) {
        return index.entrySet().stream()
                .filter(entry -> isWithheld(entry.getKey().people()) && !except.contains(entry.getKey()))
                .filter(entry -> !worlds.allow(entry.getValue(), fewerThan))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether that count may have at least so many values. */
    boolean isKeptFrom(Unknown unknown, int values) {
        Integer count = index.get(unknown);
        return count != null && worlds.allow(count, values);
    }

    private boolean isWithheld(long people) {
        return rule.isSmall(people) || suppressed.hidesCount(people);
    }

    private int unknown(Cell cell) {
        return unknown(same.in(cell), cell.people());
    }

    private int unknown(String name, long people) {
        return index.computeIfAbsent(new Unknown(name, people), added -> index.size());
    }

    /** What a share says about the group's total and those parts that may be its numerator, or somebody else. */
    private void share(Value.Share share, Group group, List<Fact> facts) {
        int denominator = unknown(group.total());
        List<Integer> numerators = group.parts().stream()
                .filter(part -> part.people() == share.numerator() && !part.inChart())
                .map(this::unknown)
                .toList();
        if (numerators.isEmpty() && !rule.isSmall(share.numerator())) {
            numerators =
                    List.of(unknown(share.numerator() + " in words of " + same.in(group.total()), share.numerator()));
        }
        long rest = share.denominator() - share.numerator();
        for (int numerator : numerators) {
            if (rule.isSmall(rest)) {
                facts.add(new Fact.Rest(numerator, denominator, 0, rule.threshold() - 1L));
            } else if (!rule.isSmall(share.numerator())) {
                facts.add(new Fact.Rest(numerator, denominator, rule.threshold(), Long.MAX_VALUE));
                if (!suppressed.hidesShare(share)) {
                    facts.add(
                            rule.rounds()
                                    ? new Fact.PerCent(numerator, denominator, Shares.perCent(share))
                                    : new Fact.Ratio(numerator, denominator, share.numerator(), share.denominator()));
                }
            }
        }
    }

    private long low(long people) {
        if (rule.isSmall(people)) {
            return rule.withholdsZero() ? 0 : 1;
        }
        if (suppressed.hidesCount(people)) {
            return rule.threshold();
        }
        long low = people;
        while (low > 0 && !rule.isSmall(low - 1) && rule.rounded(low - 1) == rule.rounded(people)) {
            low--;
        }
        return low;
    }

    private long high(long people, long most) {
        if (rule.isSmall(people)) {
            return rule.threshold() - 1L;
        }
        if (suppressed.hidesCount(people)) {
            return most;
        }
        long high = people;
        while (!rule.isSmall(high + 1) && rule.rounded(high + 1) == rule.rounded(people)) {
            high++;
        }
        return high;
    }
}
