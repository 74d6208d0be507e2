package org.hearth.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hearth.api.casework.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeBoardTest {
    private final ChangeBoard board = new ChangeBoard();

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void whoReadsBeforeSubscribingSeesThatThereWasAChangeBetween() {
        long before = board.told();

        board.publish(new Change.AlertsChanged());

        assertThat(board.told()).isNotEqualTo(before);
    }

    @Test
    void whoIsSubscribedIsToldOfWhatThisNodeDidAndOfWhatItHeard() throws InterruptedException {
        LinkedBlockingQueue<Change> told = new LinkedBlockingQueue<>();
        try (var subscription = board.subscribe(told::add)) {
            board.publish(new Change.AlertsChanged());
            board.heard(new Change.CatalogueChanged());

            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new Change.AlertsChanged());
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(new Change.CatalogueChanged());
        }
        long before = board.told();
        assertThat(before).isEqualTo(2);
    }
}
