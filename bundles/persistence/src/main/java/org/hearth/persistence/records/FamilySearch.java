package org.hearth.persistence.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.Sought;
import org.hearth.persistence.entity.NameWords;

/**
 * The questions for what was typed into the search box, and for the filters beside it. Few families are found by the words of
 * their names and then sorted. When very many match, as for a single letter, all families are gone through in the order of
 * their names instead: the first page is full after a few hundred, while sorting thousands takes longer than anybody waits.
 */
final class FamilySearch {
    private static final String BEGINS = "w.word >= ? and w.word < ?";
    private static final String NUMBER = "p.nhs_number = ? and p.present = true";

    private final FamilyQuery query;
    private final Sought sought;
    private final Set<String> words;

    FamilySearch(FamilyQuery query, Sought sought) {
        this.query = query;
        this.sought = sought;
        words = NameWords.typed(sought.names());
    }

    /** Whether what was typed has neither letters nor digits. */
    boolean isNonsense() {
        return words.isEmpty() && !sought.names().isBlank();
    }

    /** Whether anything but names and numbers narrows the list. */
    boolean isFiltered() {
        return sought.hasPlace()
                || query.keyWorker().isPresent()
                || query.state().isPresent();
    }

    /** The families that match by names and number, whatever the filters; empty if neither was typed. */
    Optional<Question> matching() {
        List<String> each = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (String word : words) {
            each.add("select w.family from name_word w where " + BEGINS);
            arguments.addAll(List.of(word, NameWords.after(word)));
        }
        if (!sought.nhsNumber().isEmpty()) {
            each.add("select p.family from person p where " + NUMBER);
            arguments.add(sought.nhsNumber());
        }
        if (sought.hasPlace()) {
            List<String> conditions = new ArrayList<>();
            place(conditions, arguments);
            each.add("select f.number from family f where " + String.join(" and ", conditions));
        }
        if (each.isEmpty()) {
            return Optional.empty();
        }
        // a set operation leaves no family twice
        String sql = each.size() == 1
                ? each.getFirst().replaceFirst("select", "select distinct")
                : String.join(" intersect ", each);
        return Optional.of(new Question(sql, arguments));
    }

    /** @param many whether very many match what was typed */
    Question from(boolean many) {
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        String start = "family f";
        Optional<Question> matching = matching();
        if (many) {
            exists(conditions, arguments);
            place(conditions, arguments);
        } else if (matching.isPresent()) {
            start = "(" + matching.get().sql() + ") found (number) join family f on f.number = found.number";
            arguments.addAll(matching.get().arguments());
        }
        query.keyWorker().ifPresent(worker -> {
            conditions.add("f.key_worker = ?");
            arguments.add(worker);
        });
        query.state().ifPresent(state -> {
            conditions.add("f.support_state = ?");
            arguments.add(state.name());
        });
        return new Question(
                conditions.isEmpty() ? start : start + " where " + String.join(" and ", conditions), arguments);
    }

    private void exists(List<String> conditions, List<Object> arguments) {
        for (String word : words) {
            conditions.add("exists (select 1 from name_word w where w.family = f.number and " + BEGINS + ")");
            arguments.addAll(List.of(word, NameWords.after(word)));
        }
        if (!sought.nhsNumber().isEmpty()) {
            conditions.add("exists (select 1 from person p where p.family = f.number and " + NUMBER + ")");
            arguments.add(sought.nhsNumber());
        }
    }

    private void place(List<String> conditions, List<Object> arguments) {
        if (sought.isWholePostcode()) {
            conditions.add("f.postcode = ?");
            arguments.add(sought.postcode());
        } else if (sought.hasPlace()) {
            conditions.add("f.outward = ?");
            arguments.add(sought.district());
            if (!sought.inward().isEmpty()) {
                conditions.add("substring(f.postcode from 1 for ?) = ?");
                arguments.addAll(List.of(sought.postcode().length(), sought.postcode()));
            }
        }
    }

    /**
     * By name. What is the same in all rows goes before, so that the databases find the index that has them in that order.
     *
     * @param many whether very many match what was typed
     */
    String order(boolean many) {
        String same = "";
        if (many || matching().isEmpty()) {
            if (sought.hasPlace()) {
                same = sought.isWholePostcode() ? "f.postcode, " : "f.outward, ";
            } else if (query.keyWorker().isPresent()) {
                same = "f.key_worker, ";
            } else if (query.state().isPresent()) {
                same = "f.support_state, ";
            }
        }
        return " order by " + same + "f.name_sorted, f.number";
    }
}
