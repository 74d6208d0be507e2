package org.hearth.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Subscription;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.store.Neighbours;
import org.junit.jupiter.api.Test;

class NeighbourLineTest {
    private static final Change FAMILY = new Change.FamilyChanged(FamilyId.create());

    private final Street street = new Street();
    private final ChangeBoard here = new ChangeBoard();
    private final ChangeBoard there = new ChangeBoard();

    @Test
    void whatChangesOnOneNodeIsSeenOnTheOtherOnce() throws InterruptedException {
        new NeighbourLine(here, street.house());
        new NeighbourLine(there, street.house());
        BlockingQueue<Change> seenHere = new LinkedBlockingQueue<>();
        BlockingQueue<Change> seenThere = new LinkedBlockingQueue<>();
        here.subscribe(seenHere::add);
        there.subscribe(seenThere::add);

        here.publish(FAMILY);
        there.publish(new Change.AlertsChanged());

        assertThat(List.of(next(seenThere), next(seenThere)))
                .containsExactlyInAnyOrder(FAMILY, new Change.AlertsChanged());
        assertThat(List.of(next(seenHere), next(seenHere)))
                .containsExactlyInAnyOrder(FAMILY, new Change.AlertsChanged());
        assertThat(street.told).as("nothing is told twice").hasSize(2);
    }

    @Test
    void aLineThatWasClosedTellsAndHearsNothing() {
        NeighbourLine line = new NeighbourLine(here, street.house());
        line.close();

        here.publish(FAMILY);

        assertThat(street.told).isEmpty();
        assertThat(street.houses)
                .allSatisfy(house -> assertThat(house.listeners).isEmpty());
    }

    private static Change next(BlockingQueue<Change> seen) throws InterruptedException {
        Change change = seen.poll(10, TimeUnit.SECONDS);
        assertThat(change).as("a change within ten seconds").isNotNull();
        return change;
    }

    /** Nodes that hear each other at once. */
    private static final class Street {
        private final List<Change> told = new ArrayList<>();
        private final List<House> houses = new ArrayList<>();

        House house() {
            House house = new House(this);
            houses.add(house);
            return house;
        }
    }

    private static final class House implements Neighbours {
        private final Street street;
        private final Set<Consumer<? super Change>> listeners = new CopyOnWriteArraySet<>();

        House(Street street) {
            this.street = street;
        }

        @Override
        public void tell(Change change) {
            street.told.add(change);
            street.houses.stream()
                    .filter(house -> house != this)
                    .forEach(house -> house.listeners.forEach(listener -> listener.accept(change)));
        }

        @Override
        public Subscription listen(Consumer<? super Change> listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }
    }
}
