package org.hearth.persistence.records;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.NotFound;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.SupportChange;
import org.hearth.persistence.entity.FamilyEntity;
import org.hearth.persistence.entity.NameWords;
import org.hearth.persistence.entity.SupportChangeEntity;

/** Families, their names as they are searched, and the moments in which they came, rested and came back. */
final class Families {
    private static final int PORTION = 200;

    private final Session session;

    Families(Session session) {
        this.session = session;
    }

    Family add(Family family) {
        FamilyEntity row = new FamilyEntity(family);
        session.entities().persist(row);
        session.entities().flush();
        addWords(row.number(), family);
        return row.toFamily();
    }

    Family replace(Family family) {
        FamilyEntity row = row(family.id())
                .orElseThrow(() -> new NotFound("This family is not there (any more); nothing was saved."));
        if (row.version() != family.version()) {
            throw new EditedMeanwhile("This family was changed by somebody else since you opened it; nothing was saved."
                    + " Open it again and repeat your change.");
        }
        row.take(family);
        // a change of its people alone counts as well
        session.entities().lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        session.change("delete from name_word where family = ?", row.number());
        session.change(
                "update due set key_worker = ? where family = ?",
                family.keyWorker().orElse(null),
                row.number());
        addWords(row.number(), family);
        return row.toFamily();
    }

    Optional<Family> find(FamilyId id) {
        return row(id).map(FamilyEntity::toFamily);
    }

    /** In portions, so that no question grows too long for a database. */
    Map<FamilyId, Family> find(Collection<FamilyId> ids) {
        List<UUID> all = ids.stream().map(FamilyId::value).distinct().toList();
        Map<FamilyId, Family> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            session.entities()
                    .createNamedQuery("families", FamilyEntity.class)
                    .setParameter("ids", all.subList(from, Math.min(from + PORTION, all.size())))
                    .getResultStream()
                    .map(FamilyEntity::toFamily)
                    .forEach(family -> found.put(family.id(), family));
        }
        return found;
    }

    /** Rows whose postcode still stands in the words of the area count as well. */
    List<Family> withoutDeprivation(Optional<FamilyId> after, int limit) {
        return session
                .list(
                        row -> row.getObject(1, UUID.class),
                        "select id from family where number > ? and imd_decile is null"
                                + " and (postcode <> '' or area <> '') order by number fetch next ? rows only",
                        after.map(session::number).orElse(Long.MIN_VALUE),
                        limit)
                .stream()
                .map(id -> find(new FamilyId(id)).orElseThrow())
                .toList();
    }

    void add(SupportChange change) {
        long family = session.number(change.family());
        session.append(new SupportChangeEntity(family, change));
        if (change.kind() == SupportChange.Kind.WELCOMED_BACK) {
            heard(family, change.on());
            session.change(
                    "update family set came_back_on = ? where number = ? and (came_back_on is null or came_back_on < ?)",
                    change.on(),
                    family,
                    change.on());
        }
    }

    List<SupportChange> supportChanges(FamilyId family) {
        var number = session.find(family);
        if (number.isEmpty()) {
            return List.of();
        }
        return session
                .entities()
                .createNamedQuery("supportChanges", SupportChangeEntity.class)
                .setParameter("family", number.getAsLong())
                .getResultList()
                .stream()
                .map(row -> row.toSupportChange(family))
                .toList();
    }

    /** Notes the day of an attended contact, whether the first, the latest or one between. */
    void met(long family, LocalDate on) {
        seen(family, "last_contact_on", on);
        session.change(
                "update family set first_contact_on = ? where number = ?"
                        + " and (first_contact_on is null or first_contact_on > ?)",
                on,
                family,
                on);
        heard(family, on);
    }

    /** Notes the day on which a family was heard from if it is the latest; whoever wanted to be reminded need not be. */
    void heard(long family, LocalDate on) {
        session.change(
                "update family set heard_on = ?, remind_on = null where number = ? and heard_on < ?", on, family, on);
    }

    /** Keeps the day on which somebody wants to be reminded. */
    void remind(FamilyId family, LocalDate on) {
        session.change("update family set remind_on = ? where number = ?", on, session.number(family));
    }

    /** Forgets the day on which somebody wants to be reminded. */
    void forgetReminder(FamilyId family) {
        session.change("update family set remind_on = null where number = ?", session.number(family));
    }

    /** Notes the day of a contact or questionnaire if it is the latest. */
    void seen(long family, String column, LocalDate on) {
        session.change(
                "update family set " + column + " = ? where number = ? and (" + column + " is null or " + column
                        + " < ?)",
                on,
                family,
                on);
    }

    /** Notes the day of the last contact that took place, once one was corrected. */
    void seenAnew(long family) {
        session.change(
                "update family set last_contact_on = (select max(held_on) from contact"
                        + " where family = ? and outcome = 'ATTENDED' and struck = false) where number = ?",
                family,
                family);
    }

    private Optional<FamilyEntity> row(FamilyId id) {
        return session.entities()
                .createNamedQuery("family", FamilyEntity.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    private void addWords(long number, Family family) {
        Set<String> words = new LinkedHashSet<>();
        for (Person person : family.people()) {
            words.addAll(NameWords.of(person.name()));
        }
        for (String word : words) {
            session.change("insert into name_word (word, family) values (?, ?)", word, number);
        }
    }
}
