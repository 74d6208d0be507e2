package org.hearth.persistence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.hearth.api.instrument.ScoreSheet;
import org.jspecify.annotations.Nullable;

/** The result for one scale of an assessment: a score, or why there is none. */
@Entity
@Table(name = "score")
@IdClass(ScoreEntity.Key.class)
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class ScoreEntity {
    /** In the order of the definition. */
    static final Comparator<ScoreEntity> BY_PLACE = Comparator.comparingInt(score -> score.place);

    /** Which assessment, and the how many-eth of its scores. */
    public record Key(long assessment, int place) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment")
    private AssessmentEntity assessment;

    @Id
    private int place;

    private String scale;

    private @Nullable Double score;

    private @Nullable String band;

    @Column(name = "is_case")
    private @Nullable Boolean isCase;

    private int prorated;

    private @Nullable String because;

    protected ScoreEntity() {}

    ScoreEntity(AssessmentEntity assessment, int place, ScoreSheet.ScaleScore result) {
        this.assessment = assessment;
        this.place = place;
        scale = result.scale();
        switch (result) {
            case ScoreSheet.Scored scored -> {
                score = scored.value();
                band = scored.band().orElse(null);
                isCase = scored.isCase().orElse(null);
                prorated = scored.prorated();
            }
            case ScoreSheet.NotScorable not -> because = not.because();
        }
    }

    ScoreSheet.ScaleScore toScore() {
        return score == null
                ? new ScoreSheet.NotScorable(scale, Objects.requireNonNull(because))
                : new ScoreSheet.Scored(scale, score, Optional.ofNullable(band), Optional.ofNullable(isCase), prorated);
    }
}
