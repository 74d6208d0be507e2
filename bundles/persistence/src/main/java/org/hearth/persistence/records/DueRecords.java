package org.hearth.persistence.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.api.casework.DueQuestionnaire;
import org.hearth.api.casework.Page;
import org.hearth.api.programme.Due;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;

/** What is due for whom, as it was last computed. */
final class DueRecords {
    private static final String MINE = " from due d where d.key_worker = ? and d.due_on <= ?";

    private final Session session;

    DueRecords(Session session) {
        this.session = session;
    }

    void put(FamilyId family, String stamp, List<Due> due) {
        long number = session.number(family);
        session.change("delete from due where family = ?", number);
        for (Due one : due) {
            session.change(
                    "insert into due (family, person, instrument, due_on, intervention, key_worker)"
                            + " select f.number, p.number, ?, ?, ?, f.key_worker from family f, person p"
                            + " where f.number = ? and p.number = ?",
                    one.instrument(),
                    one.on(),
                    one.intervention(),
                    number,
                    session.number(one.person()));
        }
        session.change("update family set due_stamp = ? where number = ? and due_stamp <> ?", stamp, number, stamp);
    }

    List<Due> of(FamilyId family) {
        return session.list(
                row -> new Due(
                        family,
                        new PersonId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)),
                "select p.id, d.instrument, d.due_on, d.intervention from family f join due d on d.family = f.number"
                        + " join person p on p.number = d.person where f.id = ? order by d.due_on, d.instrument, p.number",
                family.value());
    }

    Page<DueQuestionnaire> by(String keyWorker, LocalDate day, int limit) {
        long total = session.list(row -> row.getLong(1), "select count(*)" + MINE, keyWorker, day)
                .getFirst();
        return new Page<>(
                session.list(
                        DueRecords::named,
                        "select f.id, f.name, p.id, p.name, d.instrument, d.due_on, d.intervention from (select *"
                                + MINE
                                + " order by d.due_on, d.family, d.person, d.instrument offset 0 rows fetch next ? rows only) d"
                                + " join family f on f.number = d.family join person p on p.number = d.person"
                                + " order by d.due_on, d.family, d.person, d.instrument",
                        keyWorker,
                        day,
                        limit),
                total);
    }

    /** Two ranges of one index: a comparison for inequality would look at every family. */
    List<FamilyId> outdated(String stamp, int limit) {
        List<FamilyId> found = new ArrayList<>(outdated("<", stamp, limit));
        if (found.size() < limit) {
            found.addAll(outdated(">", stamp, limit - found.size()));
        }
        return found;
    }

    private List<FamilyId> outdated(String side, String stamp, int limit) {
        return session.list(
                row -> new FamilyId(row.getObject(1, UUID.class)),
                "select id from family where due_stamp " + side
                        + " ? order by due_stamp offset 0 rows fetch next ? rows only",
                stamp,
                limit);
    }

    private static DueQuestionnaire named(ResultSet row) throws SQLException {
        return new DueQuestionnaire(
                new FamilyId(row.getObject(1, UUID.class)),
                row.getString(2),
                new PersonId(row.getObject(3, UUID.class)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }
}
