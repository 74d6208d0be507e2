package org.hearth.persistence.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;
import org.hearth.persistence.entity.NameWords;

/** Lists of families: each page is one question over one table, whatever its length. */
final class FamilyLists {
    private static final String ROW =
            "select f.id, f.name, f.carers, f.support_state, f.support_since, f.received_on, f.first_contact_on,"
                    + " f.last_contact_on, f.last_assessment_on, f.heard_on, f.open_alerts from ";
    private static final String MINE = "family f where f.key_worker = ? and f.support_state = 'IN_TOUCH'";
    private static final String PAGE = " offset ? rows fetch next ? rows only";

    private final Session session;

    FamilyLists(Session session) {
        this.session = session;
    }

    Page<FamilySummary> find(FamilyQuery query) {
        Set<String> words = NameWords.typed(query.text());
        if (words.isEmpty() && !query.text().isBlank()) {
            return new Page<>(List.of(), 0);
        }
        List<Object> arguments = new ArrayList<>();
        String from = from(words, arguments) + where(query, arguments);
        long total = count(from, arguments);
        arguments.add(query.offset());
        arguments.add(query.limit());
        return new Page<>(list(from + order(query, words) + PAGE, arguments), total);
    }

    Optional<FamilySummary> summary(FamilyId family) {
        return list("family f where f.id = ?", List.of(family.value())).stream().findFirst();
    }

    Page<FamilySummary> longestUnseen(String keyWorker, int offset, int limit) {
        return new Page<>(
                list(
                        MINE + " order by f.key_worker, f.support_state, f.last_contact_on nulls first, f.number"
                                + PAGE,
                        List.of(keyWorker, offset, limit)),
                count(MINE, List.of(keyWorker)));
    }

    List<FamilySummary> notMet(Optional<String> keyWorker, int limit) {
        String whose = keyWorker.isPresent() ? "f.key_worker = ?" : "f.key_worker is null";
        List<Object> arguments = new ArrayList<>();
        keyWorker.ifPresent(arguments::add);
        arguments.addAll(List.of(0, limit));
        return list(
                "family f where " + whose + " and f.support_state = 'IN_TOUCH' and f.first_contact_on is null"
                        + " order by f.key_worker, f.support_state, f.first_contact_on, f.received_on, f.number" + PAGE,
                arguments);
    }

    /** The day is compared here: within the question it would keep HSQLDB from walking along the index. */
    List<FamilySummary> quietSince(String keyWorker, LocalDate day, int limit) {
        return list(
                        "family f where f.told_to = ? and f.first_contact_on is not null and f.remind_on is null"
                                + " order by f.told_to, f.heard_on, f.number" + PAGE,
                        List.of(keyWorker, 0, limit))
                .stream()
                .filter(family -> family.lastHeard().isBefore(day))
                .toList();
    }

    List<FamilySummary> toRemindOf(String keyWorker, LocalDate day, int limit) {
        return list(MINE + " and f.remind_on <= ? order by f.heard_on" + PAGE, List.of(keyWorker, day, 0, limit));
    }

    /** How many there are, as far as they are counted. */
    private long count(String from, List<Object> arguments) {
        List<Object> all = new ArrayList<>(arguments);
        all.add(Page.COUNTED + 1);
        return session.list(
                        row -> row.getLong(1),
                        "select count(*) from (select f.number from " + from + " fetch first ? rows only) counted",
                        all.toArray())
                .getFirst();
    }

    List<FamilySummary> cameBackSince(LocalDate day, int limit) {
        return list(
                "family f where f.came_back_on >= ? order by f.came_back_on desc, f.number desc" + PAGE,
                List.of(day, 0, limit));
    }

    /** By name; what is the same in all rows goes before, so that the databases find the index that has them in that order. */
    private static String order(FamilyQuery query, Set<String> words) {
        String same = "";
        if (words.isEmpty()) {
            same = query.keyWorker().isPresent()
                    ? "f.key_worker, "
                    : query.state().isPresent() ? "f.support_state, " : "";
        }
        return " order by " + same + "f.name_sorted, f.number";
    }

    /** Starts from the few families with such a name rather than from all families. */
    private static String from(Set<String> words, List<Object> arguments) {
        if (words.isEmpty()) {
            return "family f";
        }
        List<String> each = new ArrayList<>();
        for (String word : words) {
            each.add("select w.family from name_word w where w.word >= ? and w.word < ?");
            arguments.add(word);
            arguments.add(NameWords.after(word));
        }
        // a set operation leaves no family twice
        String matching = each.size() == 1
                ? each.getFirst().replace("select", "select distinct")
                : String.join(" intersect ", each);
        return "(" + matching + ") found join family f on f.number = found.family";
    }

    private static String where(FamilyQuery query, List<Object> arguments) {
        List<String> conditions = new ArrayList<>();
        query.keyWorker().ifPresent(worker -> {
            conditions.add("f.key_worker = ?");
            arguments.add(worker);
        });
        query.state().ifPresent(state -> {
            conditions.add("f.support_state = ?");
            arguments.add(state.name());
        });
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private List<FamilySummary> list(String fromAndOrder, List<Object> arguments) {
        return session.list(FamilyLists::summary, ROW + fromAndOrder, arguments.toArray());
    }

    private static FamilySummary summary(ResultSet row) throws SQLException {
        return new FamilySummary(
                new FamilyId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                new Support(Support.State.valueOf(row.getString(4)), row.getObject(5, LocalDate.class)),
                row.getObject(6, LocalDate.class),
                Optional.ofNullable(row.getObject(7, LocalDate.class)),
                Optional.ofNullable(row.getObject(8, LocalDate.class)),
                Optional.ofNullable(row.getObject(9, LocalDate.class)),
                row.getObject(10, LocalDate.class),
                row.getInt(11));
    }
}
