package org.hearth.core.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.core.disclosure.AdditiveGroups.Group;

/**
 * Which cells an attacker would take for the same people: within a part of the document, equal totals, and equal parts of equal
 * totals. Taking more for the same than an attacker can know makes a stronger attacker, which is the safe side. Two cells of
 * one group are never the same people, and the categories of a chart are nobody else's.
 */
final class SamePeople {
    private final Map<String, String> leaders = new HashMap<>();
    private final Map<String, BitSet> groupsOf = new HashMap<>();

    SamePeople(List<Group> groups) {
        for (int i = 0; i < groups.size(); i++) {
            join(groups.get(i).total(), i);
            for (Cell part : groups.get(i).parts()) {
                join(part, i);
            }
        }
        Map<String, Cell> totals = new HashMap<>();
        for (Group group : groups) {
            unite(totals.computeIfAbsent(described(group.total()), first -> group.total()), group.total());
        }
        Map<String, Cell> parts = new HashMap<>();
        for (Group group : groups) {
            Map<Long, Integer> seen = new HashMap<>();
            for (Cell part : group.parts()) {
                if (!part.inChart()) {
                    String description = described(part) + " of "
                            + group.total().people() + ", number " + seen.merge(part.people(), 1, Integer::sum);
                    unite(parts.computeIfAbsent(description, first -> part), part);
                }
            }
        }
    }

    /** The name of the people in the cell: equal for cells that hold the same people. */
    String in(Cell cell) {
        String place = cell.place();
        String leader = leaders.getOrDefault(place, place);
        while (!leader.equals(place)) {
            place = leader;
            leader = leaders.getOrDefault(place, place);
        }
        return place;
    }

    private static String described(Cell cell) {
        return cell.scope() + ": " + cell.people();
    }

    private void join(Cell cell, int group) {
        groupsOf.computeIfAbsent(cell.place(), place -> new BitSet()).set(group);
    }

    /** Takes both for the same people, unless they stand in one group. */
    private void unite(Cell one, Cell other) {
        String name = in(one);
        String otherName = in(other);
        BitSet groups = groupsOf.getOrDefault(name, new BitSet());
        BitSet others = groupsOf.getOrDefault(otherName, new BitSet());
        if (!name.equals(otherName) && !groups.intersects(others)) {
            leaders.put(otherName, name);
            groups.or(others);
            groupsOf.put(name, groups);
        }
    }
}
