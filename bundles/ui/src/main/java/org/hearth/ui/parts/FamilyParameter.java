package org.hearth.ui.parts;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.hearth.api.casework.NotFound;
import org.hearth.api.programme.FamilyId;

/** Reads which family an address is about. */
public final class FamilyParameter {
    private FamilyParameter() {}

    /**
     * The family in the address.
     *
     * @throws NotFound if there is none, or it is no identity
     */
    public static FamilyId of(BeforeEnterEvent event) {
        Optional<String> text = event.getRouteParameters().get(Paths.FAMILY_PARAMETER);
        try {
            return FamilyId.parse(text.orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such record", e);
        }
    }
}
