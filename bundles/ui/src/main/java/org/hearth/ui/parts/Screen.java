package org.hearth.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Subscription;

/**
 * A view: a column of parts under one heading, with a page title of its own.
 *
 * <p>A view that shows what others may change calls {@link #live} in its constructor; from then on it is drawn anew
 * whenever such a change is on disk, as long as it is on somebody's screen.
 */
public abstract class Screen extends Div implements HasDynamicTitle {
    private final List<Interest> interests = new ArrayList<>();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private String title;

    protected Screen(String title) {
        this.title = title;
        addClassNames("wrap", "stack5");
    }

    /** What the browser's tab and screen readers say; without any name of a person where it is not needed. */
    protected final void setPageTitle(String newTitle) {
        title = newTitle;
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    @Override
    public final String getPageTitle() {
        return PageTitle.of(title);
    }

    /** Draws again whenever such a change happens. */
    protected final void live(Changes changes, Predicate<? super Change> relevant, Runnable draw) {
        interests.add(new Interest(changes, changes.told(), relevant, draw));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        interests.forEach(interest -> {
            Redrawing redrawing = new Redrawing(ui, interest.relevant(), interest.draw());
            subscriptions.add(interest.changes().subscribe(redrawing));
            if (interest.changes().told() != interest.told()) {
                redrawing.again();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(Subscription::close);
        subscriptions.clear();
        super.onDetach(event);
    }

    /** @param told how many changes there were before the screen was drawn for the first time */
    private record Interest(Changes changes, long told, Predicate<? super Change> relevant, Runnable draw) {}
}
