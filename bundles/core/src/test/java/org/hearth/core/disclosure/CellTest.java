package org.hearth.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTest {
    @Test
    void belongsToThePartOfTheDocumentBeforeTheLastDotOfItsKey() {
        assertThat(scope("gad7.total.n_paired")).isEqualTo("gad7.total");
        assertThat(scope("families")).isEmpty();
    }

    @Test
    void doesNotMistakeTheDotsOfAVersionForParts() {
        assertThat(scope("mood_v1.0.0.total.n_paired")).isEqualTo("mood_v1.0.0.total");
        assertThat(scope("mood_v1.1.0.total.n_paired")).isNotEqualTo(scope("mood_v1.0.0.total.n_paired"));
    }

    private static String scope(String key) {
        return Cell.of("figure", key, "", 7, false).scope();
    }
}
