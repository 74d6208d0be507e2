package org.hearth.ui.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Contact;

/**
 * The kinds of support that can be recorded with a family: what they had before comes first, the latest foremost, and after it
 * the groups they were in.
 *
 * @param kinds in the order in which they are offered
 * @param usual the one to begin with, if there is an obvious one
 */
record Offer(List<InterventionDefinition> kinds, Optional<InterventionDefinition> usual) {
    private static final List<Integer> COMMON = List.of(15, 30, 45, 60, 90);

    static Offer of(List<InterventionType> installed, List<TimelineEntry> timeline) {
        List<Contact> contacts = timeline.stream()
                .filter(TimelineEntry.ContactEntry.class::isInstance)
                .map(entry -> ((TimelineEntry.ContactEntry) entry).contact())
                .toList();
        List<String> alone = kinds(contacts.stream().filter(Usual::isOneToOne));
        List<String> had = Stream.concat(alone.stream(), kinds(contacts.stream()).stream())
                .distinct()
                .toList();
        List<InterventionDefinition> kinds = new ArrayList<>(installed.stream()
                .map(InterventionType::definition)
                .filter(kind -> kind.delivery() != Delivery.WORKFORCE)
                .toList());
        kinds.sort(Comparator.comparingInt(kind -> had.contains(kind.id()) ? had.indexOf(kind.id()) : had.size()));
        boolean obvious = kinds.size() == 1
                || (!kinds.isEmpty() && alone.contains(kinds.getFirst().id()));
        return new Offer(List.copyOf(kinds), obvious ? Optional.of(kinds.getFirst()) : Optional.empty());
    }

    private static List<String> kinds(Stream<Contact> contacts) {
        return contacts.map(Contact::intervention).distinct().toList();
    }

    /** The kind of that id, if it is offered. */
    Optional<InterventionDefinition> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The lengths to choose from, in minutes: common ones and the usual one of that kind. */
    static List<Integer> lengths(int usual) {
        SortedSet<Integer> lengths = new TreeSet<>(COMMON);
        if (usual > 0) {
            lengths.add(usual);
        }
        return List.copyOf(lengths);
    }
}
