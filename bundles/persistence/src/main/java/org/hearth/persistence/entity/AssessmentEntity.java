package org.hearth.persistence.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.AssessmentId;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.PersonId;
import org.hearth.persistence.json.Json;

/** A questionnaire that was answered: answers as JSON, scores as rows, the definition by its number. */
@Entity
@Table(name = "assessment")
@NamedQuery(
        name = "assessments",
        query =
                "select a, p.id from AssessmentEntity a, PersonEntity p where a.family = :family and p.number = a.person"
                        + " order by a.assessedOn desc, a.number desc")
@NamedQuery(
        name = "assessment",
        query = "select a from AssessmentEntity a, PersonEntity p, DefinitionEntity d where a.family = :family"
                + " and a.assessedOn = :on and a.rater = :rater and p.number = a.person and p.id = :person"
                + " and d.number = a.definition and d.instrument = :instrument order by a.number")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class AssessmentEntity {
    /** What was answered. */
    enum AnsweredBy {
        /** Item by item. */
        ITEMS,
        /** By scores that were added up elsewhere. */
        TOTALS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_seq")
    @SequenceGenerator(name = "assessment_seq", sequenceName = "assessment_seq", allocationSize = 50)
    private long number;

    private UUID id;

    private long family;

    private long person;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Enumerated(EnumType.STRING)
    private Rater rater;

    private long definition;

    @Column(name = "answered_by")
    @Enumerated(EnumType.STRING)
    private AnsweredBy answeredBy;

    private String answers;

    private String flags;

    @Column(name = "recorded_by")
    private String recordedBy;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<ScoreEntity> scores = new ArrayList<>();

    protected AssessmentEntity() {}

    /** A row for an assessment whose family, person and definition have those numbers. */
    public AssessmentEntity(long family, long person, long definition, Assessment assessment) {
        this.family = family;
        this.person = person;
        this.definition = definition;
        id = assessment.id().value();
        assessedOn = assessment.on();
        rater = assessment.rater();
        switch (assessment.responses()) {
            case Responses.Answers items -> {
                answeredBy = AnsweredBy.ITEMS;
                answers = Json.ITEMS.write(items.scores());
            }
            case Responses.Totals totals -> {
                answeredBy = AnsweredBy.TOTALS;
                answers = Json.TOTALS.write(totals.scores());
            }
        }
        flags = Json.FLAGS.write(assessment.scores().flags());
        recordedBy = assessment.recordedBy();
        assessment.scores().scales().forEach(score -> scores.add(new ScoreEntity(this, scores.size(), score)));
    }

    /** The value that the api knows. */
    public Assessment toAssessment(FamilyId of, PersonId about, InstrumentDefinition scoredBy) {
        return new Assessment(
                new AssessmentId(id),
                of,
                about,
                assessedOn,
                rater,
                scoredBy,
                switch (answeredBy) {
                    case ITEMS -> new Responses.Answers(Json.ITEMS.read(answers));
                    case TOTALS -> new Responses.Totals(Json.TOTALS.read(answers));
                },
                new ScoreSheet(
                        scoredBy.id(),
                        scoredBy.version(),
                        scores.stream()
                                .sorted(ScoreEntity.BY_PLACE)
                                .map(ScoreEntity::toScore)
                                .toList(),
                        Json.FLAGS.read(flags)),
                recordedBy);
    }

    /** The number of the definition it was scored by. */
    public long definition() {
        return definition;
    }
}
