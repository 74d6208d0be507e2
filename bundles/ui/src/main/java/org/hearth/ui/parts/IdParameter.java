package org.hearth.ui.parts;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.hearth.api.casework.NotFound;

/** Reads an identity from an address. */
public final class IdParameter {
    private IdParameter() {}

    /**
     * The identity under that name.
     *
     * @throws NotFound if there is none
     */
    public static UUID of(BeforeEnterEvent event, String name) {
        try {
            return UUID.fromString(event.getRouteParameters().get(name).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such page", e);
        }
    }
}
