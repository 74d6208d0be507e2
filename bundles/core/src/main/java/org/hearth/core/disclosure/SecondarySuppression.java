package org.hearth.core.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * a percentage, then the next smallest part, then another part of the same people, and last the number of all of them,
 * because everything that rests on that number goes with it.
 */
final class SecondarySuppression {
    /** A withheld count must still be able to have this many values. */
    static final int POSSIBLE = 3;

    private final SmallNumberRule rule;
    private final SamePeople same;
    private final Set<Value.Share> shares;
    private final Set<Long> hiddenCounts = new HashSet<>();
    private final Set<Value.Share> hiddenShares = new HashSet<>();

    private SecondarySuppression(SmallNumberRule rule, SamePeople same, Set<Value.Share> shares) {
        this.rule = rule;
        this.same = same;
        this.shares = shares;
    }

    /** What must be withheld of the document beside what is small. */
    static Suppressed of(ReportDocument document, SmallNumberRule rule) {
        List<Group> groups = AdditiveGroups.of(document);
        SamePeople same = new SamePeople(groups);
        SecondarySuppression search = new SecondarySuppression(rule, same, shares(document));
        search.connected(groups).forEach(search::protect);
        return search.suppressed();
    }

    private Suppressed suppressed() {
        return new Suppressed(hiddenCounts, hiddenShares);
    }

    /** Groups that share people, directly or through others, come together. */
    private List<List<Group>> connected(List<Group> groups) {
        List<List<Group>> parcels = new ArrayList<>();
        List<Set<String>> names = new ArrayList<>();
        for (Group group : groups) {
            List<Group> parcel = new ArrayList<>(List.of(group));
            Set<String> inIt = new HashSet<>(names(group));
            for (int i = parcels.size() - 1; i >= 0; i--) {
                if (names.get(i).stream().anyMatch(inIt::contains)) {
                    parcel.addAll(parcels.remove(i));
                    inIt.addAll(names.remove(i));
                }
            }
            parcels.add(parcel);
            names.add(inIt);
        }
        return parcels;
    }

    private void protect(List<Group> groups) {
        Set<Unknown> beyondHelp = new HashSet<>();
        Optional<Unknown> leak = attacker(groups, suppressed()).knows(POSSIBLE, beyondHelp);
        while (leak.isPresent()) {
            List<Suppressed> ways = waysToWithholdMore(leak.get(), groups);
            if (ways.isEmpty()) {
                beyondHelp.add(leak.get());
            } else {
                withhold(best(ways, leak.get(), groups));
            }
            leak = attacker(groups, suppressed()).knows(POSSIBLE, beyondHelp);
        }
    }

    private Attacker attacker(List<Group> groups, Suppressed known) {
        return new Attacker(rule, groups, same, shares, known);
    }

    /** The first way that keeps the leak from the attacker, or, when it takes more than one step, the first at all. */
    private Suppressed best(List<Suppressed> ways, Unknown leak, List<Group> groups) {
        return ways.stream()
                .filter(way -> attacker(groups, suppressed().with(way)).isKeptFrom(leak, POSSIBLE))
                .findFirst()
                .orElse(ways.getFirst());
    }

    private void withhold(Suppressed way) {
        hiddenCounts.addAll(way.counts());
        hiddenShares.addAll(way.shares());
    }

    /** Everything that could be withheld beside the leak, the least loss first. */
    private List<Suppressed> waysToWithholdMore(Unknown leak, List<Group> groups) {
        List<Suppressed> ways = new ArrayList<>();
        shares.stream()
                .filter(share -> !isSmall(share) && !hiddenShares.contains(share))
                .filter(share -> groups.stream().anyMatch(group -> group.total().people() == share.denominator()))
                .sorted(Comparator.comparingLong(Value.Share::numerator).thenComparingLong(Value.Share::denominator))
                .forEach(share -> ways.add(new Suppressed(Set.of(), Set.of(share))));
        List<Group> beside = groups.stream()
                .filter(group -> names(group).contains(leak.name()))
                .toList();
        Set<Long> parts = groups.stream()
                .flatMap(group -> group.parts().stream())
                .map(Cell::people)
                .collect(Collectors.toSet());
        ways.addAll(counts(beside.stream().flatMap(group -> group.parts().stream())));
        ways.addAll(counts(beside.stream().map(Group::total).filter(total -> parts.contains(total.people()))));
        ways.addAll(counts(groups.stream().flatMap(group -> group.parts().stream())));
        ways.addAll(counts(groups.stream().map(Group::total)));
        return ways;
    }

    private List<Suppressed> counts(Stream<Cell> cells) {
        return cells.map(Cell::people)
                .filter(this::isShown)
                .distinct()
                .sorted()
                .map(people -> new Suppressed(Set.of(people), Set.of()))
                .toList();
    }

    private boolean isShown(long people) {
        return !rule.isSmall(people) && !hiddenCounts.contains(people);
    }

    private boolean isSmall(Value.Share share) {
        return rule.isSmall(share.numerator()) || rule.isSmall(share.denominator() - share.numerator());
    }

    private Set<String> names(Group group) {
        Set<String> names = new HashSet<>(Set.of(same.in(group.total())));
        group.parts().forEach(part -> names.add(same.in(part)));
        return names;
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
