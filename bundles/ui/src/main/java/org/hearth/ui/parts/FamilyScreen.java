package org.hearth.ui.parts;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;

/**
 * A page of one family's file. It is set up once, and what it lists is shown anew whenever the family, or something recorded
 * about it, changed; so what somebody is typing in it stays.
 */
public abstract class FamilyScreen extends Screen implements BeforeEnterObserver {
    private final Casework casework;
    private final Actor actor;
    private Optional<FamilyId> shown = Optional.empty();

    protected FamilyScreen(String title, Casework casework, Changes changes, Actor actor) {
        super(title);
        this.casework = casework;
        this.actor = actor;
        live(
                changes,
                change -> change instanceof Change.FamilyChanged(FamilyId id)
                        && shown.filter(id::equals).isPresent(),
                this::refresh);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        FamilyId id = FamilyParameter.of(event);
        Family family = casework.open(actor, id);
        shown = Optional.of(id);
        removeAll();
        setUp(family);
        show(family);
    }

    /** Shows what there is now. */
    protected final void refresh() {
        shown.map(id -> casework.lookAgain(actor, id)).ifPresent(this::show);
    }

    /** Puts the page together; called once for each family. */
    protected abstract void setUp(Family family);

    /** Shows what there is about the family now; called after {@link #setUp} and again after each change. */
    protected abstract void show(Family family);
}
