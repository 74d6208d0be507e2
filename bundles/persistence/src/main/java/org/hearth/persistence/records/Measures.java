package org.hearth.persistence.records;

import java.util.List;
import java.util.UUID;
import org.hearth.api.instrument.InstrumentDefinition;
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
            families.seen(family, "last_contact_on", contact.on());
        }
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
        long family = session.number(assessment.family());
        long person = session.number(assessment.person());
        long definition = snapshots.number(scoredBy);
        session.append(new AssessmentEntity(family, person, definition, assessment));
        families.seen(family, "last_assessment_on", assessment.on());
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

    private Assessment value(FamilyId family, AssessmentEntity row, UUID person) {
        return row.toAssessment(family, new PersonId(person), snapshots.definition(row.definition()));
    }
}
