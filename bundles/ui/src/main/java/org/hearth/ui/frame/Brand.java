package org.hearth.ui.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.Subscription;
import org.hearth.api.programme.ProgrammeProfile;
import org.hearth.ui.parts.ProgrammeMark;
import org.hearth.ui.parts.Redrawing;

/** Whose pages these are, as a link to the start. It follows when the programme gets another name or mark. */
final class Brand extends Anchor {
    private final Programme programme;
    private final Changes changes;
    private final int size;
    private Optional<Subscription> subscription = Optional.empty();

    /** @param size the mark's height in pixels */
    Brand(Programme programme, Changes changes, int size) {
        super("");
        this.programme = programme;
        this.changes = changes;
        this.size = size;
        addClassName("brand");
        draw();
    }

    private void draw() {
        removeAll();
        ProgrammeProfile profile = programme.profile();
        Span words = new Span(new Span(profile.name()));
        words.addClassName("brand-words");
        if (!profile.area().isEmpty()) {
            Span area = new Span(profile.area());
            area.addClassNames("area", "sub");
            words.add(area);
        }
        add(new ProgrammeMark(profile, size), words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        subscription = Optional.of(
                changes.subscribe(new Redrawing(event.getUI(), Change.ProgrammeChanged.class::isInstance, this::draw)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(Subscription::close);
        super.onDetach(event);
    }
}
