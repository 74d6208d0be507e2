package org.hearth.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.programme.Assessment;
import org.hearth.api.programme.Family;
import org.junit.jupiter.api.Test;

/** What every store promises of questionnaires and of the definitions that they were scored by. */
abstract class AssessmentContract extends OnAStore {
    AssessmentContract(StoreContract contract) {
        super(contract);
    }

    @Test
    void anAssessmentWithEverythingItWasScoredBy() {
        Family family = kept(Samples.family("Assessment One"));
        Assessment full = Samples.assessment(family, Samples.DAY);
        Assessment gaps = Samples.assessment(
                family, Samples.DAY.minusDays(1), Samples.MOOD, new Responses.Answers(Map.of(3, 0.5)));
        Assessment totals = Samples.assessment(
                family, Samples.DAY.minusDays(2), Samples.MOOD, new Responses.Totals(Map.of("warmth", 7.25)));

        store().write(records -> {
            records.add(totals);
            records.add(gaps);
            records.add(full);
            return true;
        });

        assertThat(many(records -> records.assessments(family.id()))).containsExactly(full, gaps, totals);
    }

    @Test
    void whatARaterSaidOnADayWhateverTheVersion() {
        Family family = kept(Samples.family("Assessment Day"));
        Assessment kept = Samples.assessment(family, Samples.DAY);
        store().write(records -> {
            records.add(kept);
            records.add(Samples.assessment(family, Samples.DAY.plusDays(1)));
            return true;
        });

        assertThat(said(kept, kept.on(), Rater.SELF, "mood")).contains(kept);
        assertThat(said(kept, kept.on().plusDays(2), Rater.SELF, "mood")).isEmpty();
        assertThat(said(kept, kept.on(), Rater.CARER, "mood")).isEmpty();
        assertThat(said(kept, kept.on(), Rater.SELF, "other")).isEmpty();
    }

    private Optional<Assessment> said(Assessment like, LocalDate on, Rater rater, String instrument) {
        return one(records -> records.assessment(like.family(), like.person(), on, rater, instrument));
    }

    @Test
    void onceForEachContent() throws SQLException {
        Family family = kept(Samples.family("Definitions One"));
        store().write(records -> {
            records.add(Samples.assessment(family, Samples.DAY, Samples.mood("7.0.0", "Mood"), none()));
            records.add(Samples.assessment(family, Samples.DAY, Samples.mood("7.0.0", "Mood"), none()));
            records.add(Samples.assessment(family, Samples.DAY, Samples.mood("7.0.0", "Mood, edited"), none()));
            return true;
        });
        store().write(records -> {
            records.add(Samples.assessment(family, Samples.DAY, Samples.mood("7.0.0", "Mood"), none()));
            return true;
        });

        assertThat(number("select count(*) from definition where version = '7.0.0'"))
                .isEqualTo(2);
        assertThat(many(records -> records.assessments(family.id())))
                .extracting(assessment -> assessment.instrument().title())
                .containsExactlyInAnyOrder("Mood", "Mood", "Mood", "Mood, edited");
    }

    private Responses none() {
        return new Responses.Answers(Map.of(1, 0.0));
    }
}
