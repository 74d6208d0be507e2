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
 * @param helpNumbers whom families may call at any hour, in the order in which they are shown; never empty
 * @param reach how people outside reach this Hearth
 * @param quietWeeks after how many weeks without hearing from a family its key worker is gently reminded; 0 for never
 */
public record ProgrammeProfile(
        String name,
        String area,
        Optional<Logo> logo,
        Optional<Accent> accent,
        List<UnitCost> unitCosts,
        List<HelpNumber> helpNumbers,
        Reach reach,
        int quietWeeks) {
    /**
     * When nobody said otherwise, a reminder comes after four weeks. That is no norm: it is long enough not to chase a family
     * between two fortnightly visits, and short enough that nobody is forgotten for a whole season.
     */
    public static final int QUIET_WEEKS = 4;

    /** What a programme is called that nobody has given a name. */
    public static final String NAMELESS = "Hearth";

    public ProgrammeProfile {
        unitCosts = List.copyOf(unitCosts);
        helpNumbers = helpNumbers.isEmpty() ? HelpNumber.UNITED_KINGDOM : List.copyOf(helpNumbers);
    }

    /** A profile with the usual help numbers, of which nobody said how it is reached. */
    public ProgrammeProfile(
            String name, String area, Optional<Logo> logo, Optional<Accent> accent, List<UnitCost> unitCosts) {
        this(name, area, logo, accent, unitCosts, HelpNumber.UNITED_KINGDOM, Reach.plain(), QUIET_WEEKS);
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
