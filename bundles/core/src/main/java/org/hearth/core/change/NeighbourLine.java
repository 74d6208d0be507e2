package org.hearth.core.change;

import java.util.List;
import org.hearth.api.casework.Subscription;
import org.hearth.api.store.Neighbours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Joins this node's board to those of the other nodes: what is recorded on one appears on the open screens of all. */
@Component(service = NeighbourLine.class, immediate = true)
public final class NeighbourLine {
    private final List<Subscription> both;

    @Activate
    public NeighbourLine(@Reference ChangeRelay board, @Reference Neighbours neighbours) {
        both = List.of(board.sendOn(neighbours::tell), neighbours.listen(board::heard));
    }

    @Deactivate
    void close() {
        both.forEach(Subscription::close);
    }
}
