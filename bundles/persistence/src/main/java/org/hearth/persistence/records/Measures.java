package org.hearth.persistence.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.persistence.entity.AssessmentEntity;
import org.hearth.persistence.entity.ContactEntity;

/** Contacts and assessments: what is only ever added. */
final class Measures {
    private final Session session;
    private final Families families;
    private final Snapshots snapshots;

    Measures(Session session, Families families, Snapshots snapshots) {
        this.session = session;
        this.families = families;
        this.snapshots = snapshots;
    }

    void add(Contact contact) {
        long family = session.number(contact.family());
        contact.people().forEach(session::number);
        session.append(new ContactEntity(family, contact));
        if (contact.outcome() == Contact.Outcome.ATTENDED) {
            families.met(family, contact.on());
        } else if (contact.outcome() == Contact.Outcome.CANCELLED_BY_FAMILY) {
            families.heard(family, contact.on());
        }
    }

    /** @param after what it becomes; empty to strike it out */
    void replace(Contact before, Optional<Contact> after) {
        long family = session.number(before.family());
        ContactEntity row = session.entities()
                .createNamedQuery("contacts", ContactEntity.class)
                .setParameter("family", family)
                .getResultStream()
                .filter(kept -> kept.toContact(before.family()).equals(before))
                .findFirst()
                .orElseThrow(() -> new EditedMeanwhile("Somebody else corrected this contact since you opened it;"
                        + " nothing was saved. Open it again and repeat your change."));
        after.ifPresent(contact -> contact.people().forEach(session::number));
        after.ifPresentOrElse(row::take, row::strike);
        session.entities().flush();
        families.seenAnew(family);
    }

    List<Contact> contacts(FamilyId family) {
        var number = session.find(family);
        if (number.isEmpty()) {
            return List.of();
        }
        return session
                .entities()
                .createNamedQuery("contacts", ContactEntity.class)
                .setParameter("family", number.getAsLong())
                .getResultList()
                .stream()
                .map(row -> row.toContact(family))
                .toList();
    }

    void add(Assessment assessment) {
        InstrumentDefinition scoredBy = assessment.instrument();
        if (!assessment.scores().instrument().equals(scoredBy.id())
                || !assessment.scores().version().equals(scoredBy.version())) {
            throw new IllegalArgumentException("expected scores by the definition that the assessment names");
        }
        requireKnown(assessment.scores(), scoredBy);
        requireKnown(assessment.responses(), scoredBy);
        long family = session.number(assessment.family());
        long person = session.number(assessment.person());
        long definition = snapshots.number(scoredBy);
        session.append(new AssessmentEntity(family, person, definition, assessment));
        families.seen(family, "last_assessment_on", assessment.on());
        families.heard(family, assessment.on());
    }

    /** An instrument's own code may score anything; what its definition does not name could never be reported. */
    private static void requireKnown(ScoreSheet scores, InstrumentDefinition scoredBy) {
        for (ScoreSheet.ScaleScore score : scores.scales()) {
            if (scoredBy.scale(score.scale()).isEmpty()) {
                throw new IllegalArgumentException("expected scores of the scales of " + scoredBy.id() + " "
                        + scoredBy.version() + ", but found one of '" + score.scale() + "'");
            }
        }
    }

    private static void requireKnown(Responses responses, InstrumentDefinition scoredBy) {
        if (responses instanceof Responses.Answers(Map<Integer, Double> answers)) {
            for (int item : answers.keySet()) {
                if (scoredBy.item(item).isEmpty()) {
                    throw new IllegalArgumentException("expected answers to the items of " + scoredBy.id() + " "
                            + scoredBy.version() + ", but found one to item " + item);
                }
            }
        }
    }

    List<Assessment> assessments(FamilyId family) {
        var number = session.find(family);
        if (number.isEmpty()) {
            return List.of();
        }
        return session
                .entities()
                .createNamedQuery("assessments", Object[].class)
                .setParameter("family", number.getAsLong())
                .getResultList()
                .stream()
                .map(row -> value(family, (AssessmentEntity) row[0], (UUID) row[1]))
                .toList();
    }

    Optional<Assessment> assessment(FamilyId family, PersonId person, LocalDate on, Rater rater, String instrument) {
        var number = session.find(family);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return session.entities()
                .createNamedQuery("assessment", AssessmentEntity.class)
                .setParameter("family", number.getAsLong())
                .setParameter("person", person.value())
                .setParameter("on", on)
                .setParameter("rater", rater)
                .setParameter("instrument", instrument)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> value(family, row, person.value()));
    }

    /** Ids and titles, of which the one that was kept last counts. */
    Map<String, String> interventionTitles() {
        Map<String, String> titles = new HashMap<>();
        session.list(
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        "select intervention, intervention_title from contact"
                                + " group by intervention, intervention_title order by max(number)")
                .forEach(entry -> titles.put(entry.getKey(), entry.getValue()));
        return titles;
    }

    private Assessment value(FamilyId family, AssessmentEntity row, UUID person) {
        return row.toAssessment(family, new PersonId(person), snapshots.definition(row.definition()));
    }
}
