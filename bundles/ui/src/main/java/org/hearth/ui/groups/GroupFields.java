package org.hearth.ui.groups;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.OptionalInt;
import org.hearth.api.programme.GroupSeries;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.TypedText;

/** What is asked about a group beside its kind and its sessions. */
final class GroupFields extends Div {
    private static final int MOST_PLACES = 500;

    private final TextField title = new TextField(say("What do families call it?"));
    private final TextField place = new TextField(say("Where?"));
    private final TextField capacity = new TextField(say("Room for how many families?"));
    private final TextField workers = new TextField(say("With whom?"));

    GroupFields(String worker) {
        addClassName("stack5");
        title.setId("title");
        title.setMaxLength(200);
        title.setWidthFull();
        place.setId("place");
        place.setMaxLength(200);
        place.setWidthFull();
        capacity.setId("capacity");
        capacity.addClassName("short");
        capacity.setMaxLength(3);
        capacity.getElement().setAttribute("inputmode", "numeric");
        capacity.setHelperText(say("Leave it empty if it is open to all who come"));
        workers.setId("workers");
        workers.setMaxLength(200);
        workers.setWidthFull();
        workers.setValue(worker);
        workers.setHelperText(say("Names, with commas between them"));
        add(title, place, capacity, workers);
    }

    void fill(GroupSeries group) {
        title.setValue(group.title());
        place.setValue(group.place());
        capacity.setValue(group.capacity() == 0 ? "" : String.valueOf(group.capacity()));
        workers.setValue(String.join(", ", group.workers()));
    }

    void keepIn(KeptForm kept) {
        kept.keep("title", title);
        kept.keep("place", place);
        kept.keep("capacity", capacity);
        kept.keep("workers", workers);
    }

    /** The group with what was typed; what is wrong is added to the lines. */
    GroupSeries read(GroupSeries group, ErrorSummary.Lines wrong) {
        OptionalInt room = TypedText.whole(capacity.getValue(), 1, MOST_PLACES);
        wrong.require(!title.getValue().isBlank(), say("Enter what families call the group"), title);
        wrong.require(
                capacity.getValue().isBlank() || room.isPresent(),
                say("Enter the number of places from 1 to {0}, or leave it empty", MOST_PLACES),
                capacity);
        return new GroupSeries(
                group.id(),
                group.version(),
                title.getValue().strip(),
                group.intervention(),
                group.interventionTitle(),
                place.getValue().strip(),
                room.orElse(0),
                GroupWords.names(workers.getValue()),
                group.sessions(),
                group.seats());
    }
}
