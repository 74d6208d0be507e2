package org.hearth.persistence.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.Page;
import org.hearth.api.casework.Sought;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Support;

/** Lists of families: each page is one question over one table, whatever its length. */
final class FamilyLists {
    private static final String ROW =
            "select f.id, f.name, f.carers, f.support_state, f.support_since, f.received_on, f.first_contact_on,"
                    + " f.last_contact_on, f.last_assessment_on, f.heard_on, f.open_alerts, f.remind_on from ";
    private static final String MINE = "family f where f.key_worker = ? and f.support_state = 'IN_TOUCH'";
    private static final String PAGE = " offset ? rows fetch next ? rows only";

    private final Session session;

    FamilyLists(Session session) {
        this.session = session;
    }

    Page<FamilySummary> find(FamilyQuery query) {
        Sought sought = Sought.of(query.text());
        Page<FamilySummary> found = find(query, sought);
        // a twin who is called B2 is found as well
        return found.total() == 0 && sought.hasPlace() ? find(query, Sought.byNames(query.text())) : found;
    }

    private Page<FamilySummary> find(FamilyQuery query, Sought sought) {
        FamilySearch search = new FamilySearch(query, sought);
        if (search.isNonsense()) {
            return new Page<>(List.of(), 0);
        }
        Optional<Question> matching = search.matching();
        long matches = matching.map(this::counted).orElse(0L);
        boolean many = matches > Page.COUNTED;
        Question from = search.from(many);
        long total =
                matching.isPresent() && !search.isFiltered() ? matches : counted(from.after("select f.number from "));
        return new Page<>(list(from.before(search.order(many) + PAGE, query.offset(), query.limit())), total);
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
                counted(new Question("select f.number from " + MINE, List.of(keyWorker))));
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

    /** The reminders of everybody first: they are fewer than the families of one worker may be. */
    List<FamilySummary> toRemindOf(String keyWorker, LocalDate day, int limit) {
        return list(
                "(select * from family where remind_on <= ?) f where f.key_worker = ? and f.support_state = 'IN_TOUCH'"
                        + " order by f.heard_on" + PAGE,
                List.of(day, keyWorker, 0, limit));
    }

    private long counted(Question numbers) {
        Question bounded =
                numbers.after("select count(*) from (").before(" fetch first ? rows only) counted", Page.COUNTED + 1);
        return session.list(
                        row -> row.getLong(1),
                        bounded.sql(),
                        bounded.arguments().toArray())
                .getFirst();
    }

    List<FamilySummary> cameBackSince(LocalDate day, int limit) {
        return list(
                "family f where f.came_back_on >= ? order by f.came_back_on desc, f.number desc" + PAGE,
                List.of(day, 0, limit));
    }

    private List<FamilySummary> list(Question question) {
        return list(question.sql(), question.arguments());
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
                row.getInt(11),
                Optional.ofNullable(row.getObject(12, LocalDate.class)));
    }
}
