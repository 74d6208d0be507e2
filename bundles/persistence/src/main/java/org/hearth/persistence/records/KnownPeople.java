package org.hearth.persistence.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.Person;
import org.hearth.api.store.KnownPerson;

/** People found by what is theirs alone; each question is one range of one index. */
final class KnownPeople {
    private static final String ROW = "select f.id, f.name, f.carers, p.role, p.name"
            + " from person p join family f on f.number = p.family where p.present = true and ";
    private static final String MOST = " order by p.number desc fetch next ? rows only";

    private final Session session;

    KnownPeople(Session session) {
        this.session = session;
    }

    List<KnownPerson> withNhsNumber(NhsNumber number, int limit) {
        return list("p.nhs_number = ?", number.digits(), limit);
    }

    List<KnownPerson> bornOn(LocalDate day, int limit) {
        return list("p.born_on = ?", day, limit);
    }

    List<KnownPerson> dueBetween(LocalDate from, LocalDate to, int limit) {
        return list("p.due_on >= ? and p.due_on <= ?", from, to, limit);
    }

    private List<KnownPerson> list(String condition, Object... arguments) {
        return session.list(KnownPeople::known, ROW + condition + MOST, arguments);
    }

    private static KnownPerson known(ResultSet row) throws SQLException {
        return new KnownPerson(
                new FamilyId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                Person.Role.valueOf(row.getString(4)),
                row.getString(5));
    }
}
