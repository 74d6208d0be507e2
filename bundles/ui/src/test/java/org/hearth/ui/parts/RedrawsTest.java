package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedrawsTest {
    private final List<Runnable> later = new ArrayList<>();
    private final List<String> drawn = new ArrayList<>();
    private int messages;

    private final Redraws redraws = new Redraws(later::add, draw -> {
        messages++;
        draw.run();
    });

    private final Runnable list = () -> drawn.add("list");
    private final Runnable count = () -> drawn.add("count");

    private void aWhilePasses() {
        List<Runnable> now = List.copyOf(later);
        later.clear();
        now.forEach(Runnable::run);
    }

    @Test
    void aBurstOfChangesIsDrawnOnceInOneMessage() {
        redraws.add(list);
        redraws.add(count);
        redraws.add(list);
        assertThat(drawn).isEmpty();

        aWhilePasses();

        assertThat(drawn).containsExactly("list", "count");
        assertThat(messages).isEqualTo(1);
    }

    @Test
    void whatChangesAfterwardsIsDrawnAgain() {
        redraws.add(list);
        aWhilePasses();
        redraws.add(list);
        aWhilePasses();

        assertThat(drawn).containsExactly("list", "list");
    }

    @Test
    void aTabThatWasClosedTroublesNobody() {
        Redraws closed = new Redraws(later::add, draw -> {
            throw new UIDetachedException();
        });
        closed.add(list);

        assertThatCode(this::aWhilePasses).doesNotThrowAnyException();
        closed.add(list);
        assertThat(later).hasSize(1);
    }
}
