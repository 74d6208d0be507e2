package org.hearth.api.programme;

import java.util.List;
import java.util.Optional;

/**
 * Whose programme this is: what people read at the top of every page, and what its support costs.
 *
 * @param name what the programme is called
 * @param area the place it serves; empty when nobody said
 * @param logo its own mark; empty for Hearth's
 * @param accent its own colour; empty for Hearth's
 * @param unitCosts what one unit of each thing costs; empty when nobody said
 */
public record ProgrammeProfile(
        String name, String area, Optional<Logo> logo, Optional<Accent> accent, List<UnitCost> unitCosts) {
    /** What a programme is called that nobody has given a name. */
    public static final String NAMELESS = "Hearth";

    public ProgrammeProfile {
        unitCosts = List.copyOf(unitCosts);
    }

    /** That of a programme of which nothing was said. */
    public static ProgrammeProfile plain() {
        return new ProgrammeProfile(NAMELESS, "", Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether the programme has a name of its own. */
    public boolean isNamed() {
        return !name.equals(NAMELESS);
    }
}
