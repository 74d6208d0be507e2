package org.hearth.core.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.report.Value;
import org.hearth.core.disclosure.AdditiveGroups.Group;

/**
 * Somebody who knows the disclosure rules, sees everything that is shown, and works out what is withheld. Sets up what is
 * known about every count, and asks {@link Worlds} which values of a withheld one agree with it.
 */
final class Attacker {
    private final SmallNumberRule rule;
    private final Suppressed suppressed;
    private final Map<Unknown, Integer> index = new LinkedHashMap<>();
    private final Map<Long, List<Integer>> sameNumber = new HashMap<>();
    private final Worlds worlds;

    Attacker(SmallNumberRule rule, Set<Group> groups, Set<Value.Share> shares, Suppressed suppressed) {
        this.rule = rule;
        this.suppressed = suppressed;
        List<Fact> facts = new ArrayList<>();
        groups.forEach(group -> facts.add(sum(group)));
        shares.forEach(share -> facts.addAll(percentages(share)));
        long most = groups.stream().mapToLong(Group::total).max().orElse(0);
        long[] truth = new long[index.size()];
        long[] low = new long[index.size()];
        long[] high = new long[index.size()];
        index.forEach((unknown, i) -> {
            truth[i] = unknown.people();
            low[i] = low(unknown.people());
            high[i] = high(unknown.people(), 2 * most + rule.threshold());
        });
        worlds = new Worlds(truth, low, high, facts);
    }

    /** A withheld count that can only have fewer values than that; empty if there is none. */
    Optional<Unknown> knows(int fewerThan, Set<Unknown> except) {
        return index.entrySet().stream()
                .filter(entry -> isWithheld(entry.getKey().people()) && !except.contains(entry.getKey()))
                .filter(entry -> !worlds.allow(entry.getValue(), fewerThan))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isWithheld(long people) {
        return rule.isSmall(people) || suppressed.hidesCount(people);
    }

    private Fact sum(Group group) {
        Map<Long, Integer> seen = new HashMap<>();
        int total = next(group.total(), seen);
        int[] parts = group.parts().stream().mapToInt(part -> next(part, seen)).toArray();
        return new Fact.Sum(total, parts);
    }

    private int next(long people, Map<Long, Integer> seen) {
        return unknown(people, seen.merge(people, 1, Integer::sum) - 1);
    }

    private int unknown(long people, int occurrence) {
        return index.computeIfAbsent(new Unknown(people, occurrence), added -> {
            int i = index.size();
            sameNumber.computeIfAbsent(people, number -> new ArrayList<>()).add(i);
            return i;
        });
    }

    /** What a share says of every count that may be its numerator and denominator. */
    private List<Fact> percentages(Value.Share share) {
        long rest = share.denominator() - share.numerator();
        List<Fact> facts = new ArrayList<>();
        unknown(share.numerator(), 0);
        unknown(share.denominator(), 0);
        for (int numerator : List.copyOf(sameNumber.getOrDefault(share.numerator(), List.of()))) {
            for (int denominator : List.copyOf(sameNumber.getOrDefault(share.denominator(), List.of()))) {
                if (numerator == denominator) {
                    continue;
                }
                if (rule.isSmall(rest)) {
                    facts.add(new Fact.Rest(numerator, denominator, 0, rule.threshold() - 1L));
                } else if (!rule.isSmall(share.numerator())) {
                    facts.add(new Fact.Rest(numerator, denominator, rule.threshold(), Long.MAX_VALUE));
                    if (!suppressed.hidesShare(share)) {
                        facts.add(
                                rule.rounds()
                                        ? new Fact.PerCent(numerator, denominator, Shares.perCent(share))
                                        : new Fact.Ratio(
                                                numerator, denominator, share.numerator(), share.denominator()));
                    }
                }
            }
        }
        return facts;
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
