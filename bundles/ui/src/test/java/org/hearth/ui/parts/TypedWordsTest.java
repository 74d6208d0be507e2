package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;

class TypedWordsTest {
    @Test
    void aFewWordsStandAsTheyAre() {
        TypedWords few = new TypedWords("They would like company.\nMornings are best.");

        assertThat(few.getChildren()).singleElement().isInstanceOf(Div.class);
    }

    @Test
    void ofVeryManyTheBeginningStandsUntilSomebodyAsksForAll() {
        TypedWords many = new TypedWords("word ".repeat(2000));
        Div words = (Div) many.getComponentAt(0);
        Button more = (Button) many.getComponentAt(1);
        assertThat(words.getClassNames()).contains("folded");
        assertThat(words.getText()).hasSize(10_000);
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        more.click();

        assertThat(words.getClassNames()).doesNotContain("folded");
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void manyShortLinesAreFoldedAsWell() {
        assertThat(TypedWords.isLong("a\n".repeat(6))).isFalse();
        assertThat(TypedWords.isLong("a\n".repeat(7))).isTrue();
    }
}
