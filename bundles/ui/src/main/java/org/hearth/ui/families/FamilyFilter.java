package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.programme.Support;

/** Which families the list shows. */
enum FamilyFilter {
    ALL,
    MINE,
    IN_TOUCH,
    RESTING,
    DOOR_OPEN;

    /** The filter of that name in an address. */
    static Optional<FamilyFilter> named(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.name().equalsIgnoreCase(name))
                .findFirst();
    }

    String words() {
        return switch (this) {
            case ALL -> say("All");
            case MINE -> say("Mine");
            case IN_TOUCH -> say("In touch");
            case RESTING -> say("Resting");
            case DOOR_OPEN -> say("Door open");
        };
    }

    FamilyQuery query(String text, String username, int offset, int limit) {
        Optional<Support.State> state = switch (this) {
            case IN_TOUCH -> Optional.of(Support.State.IN_TOUCH);
            case RESTING -> Optional.of(Support.State.RESTING);
            case DOOR_OPEN -> Optional.of(Support.State.DOOR_OPEN);
            case ALL, MINE -> Optional.empty();
        };
        return new FamilyQuery(text, this == MINE ? Optional.of(username) : Optional.empty(), state, offset, limit);
    }
}
