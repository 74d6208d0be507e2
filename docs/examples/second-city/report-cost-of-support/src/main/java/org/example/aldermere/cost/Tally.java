package org.example.aldermere.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Contact.Outcome;
import org.hearth.api.programme.UnitCost;
import org.hearth.api.report.EvaluationData;
import org.hearth.api.report.EvaluationData.Contacts;

/** The contacts that were attended in a period, added up by kind of support and by family. */
final class Tally {
    private static final double MINUTES_AN_HOUR = 60;

    private final List<Kind> kinds = new ArrayList<>();
    private final BitSet seen = new BitSet();

    /** Adds up those contacts of the data. */
    Tally(EvaluationData data, Period period) {
        Contacts contacts = data.contacts();
        List<Kind> all = contacts.interventions().stream()
                .map(id -> new Kind(id, data.families().size()))
                .toList();
        for (int row = 0; row < contacts.size(); row++) {
            if (contacts.outcome().get(row) == Outcome.ATTENDED.ordinal()
                    && period.contains(contacts.day().get(row))) {
                all.get(contacts.intervention().get(row)).add(contacts, row);
                seen.set(contacts.family().get(row));
            }
        }
        all.stream().filter(kind -> kind.contacts > 0).sorted(Kind.BY_NAME).forEach(kinds::add);
    }

    /** The kinds of support that somebody came to, by name. */
    List<Kind> kinds() {
        return kinds;
    }

    /** Their names. */
    List<String> names() {
        return kinds.stream().map(Kind::name).toList();
    }

    /** How many families came to anything. */
    long families() {
        return seen.cardinality();
    }

    /** How many contacts were attended. */
    long contacts() {
        return kinds.stream().mapToLong(Kind::contacts).sum();
    }

    /** How many of them have no minutes noted, and so no cost. */
    long untimed() {
        return kinds.stream().mapToLong(Kind::untimed).sum();
    }

    /** What the time of each family cost, in ascending order; a kind without a price counts nothing. */
    double[] costs(Prices prices) {
        double[] costs = new double[seen.length()];
        for (Kind kind : kinds) {
            Optional<UnitCost> hour = prices.of(kind.name());
            for (int family = 0; family < costs.length && hour.isPresent(); family++) {
                costs[family] +=
                        kind.minutes[family] / MINUTES_AN_HOUR * hour.get().amount();
            }
        }
        double[] ofSeen = seen.stream().mapToDouble(family -> costs[family]).toArray();
        Arrays.sort(ofSeen);
        return ofSeen;
    }

    /** One kind of support. */
    static final class Kind {
        static final Comparator<Kind> BY_NAME = Comparator.comparing(Kind::name);

        private final String name;
        private final int[] minutes;
        private final BitSet families = new BitSet();
        private long contacts;
        private long untimed;

        Kind(String name, int families) {
            this.name = name;
            this.minutes = new int[families];
        }

        void add(Contacts all, int row) {
            int family = all.family().get(row);
            contacts++;
            families.set(family);
            if (all.minutes().isPresent(row)) {
                minutes[family] += all.minutes().get(row);
            } else {
                untimed++;
            }
        }

        String name() {
            return name;
        }

        long families() {
            return families.cardinality();
        }

        long contacts() {
            return contacts;
        }

        long untimed() {
            return untimed;
        }

        double hours() {
            return Arrays.stream(minutes).asLongStream().sum() / MINUTES_AN_HOUR;
        }
    }
}
