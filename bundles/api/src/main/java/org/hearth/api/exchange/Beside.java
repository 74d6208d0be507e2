package org.hearth.api.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an export takes out beside the columns that reports read. There is no name, postcode or date of birth in it, and no word
 * that somebody wrote down freely but the name of a language.
 *
 * @param backgrounds one for each family, in the order of the data; empty if nothing is known of any
 * @param ratings how near families said they were to their goals
 */
public record Beside(List<Background> backgrounds, List<GoalRating> ratings) {
    /** Nothing. */
    public static final Beside NONE = new Beside(List.of(), List.of());

    public Beside {
        backgrounds = List.copyOf(backgrounds);
        ratings = List.copyOf(ratings);
    }

    /** What is known of a family, by its number in the data. */
    public Background background(int family) {
        return family < backgrounds.size() ? backgrounds.get(family) : Background.UNKNOWN;
    }

    /**
     * Where a family comes from. Ethnicity, language and interpreter are the first carer's.
     *
     * @param source NHS code of who referred them; empty if not known, or known in words only
     * @param sourceGroup the group of that in official statistics
     * @param lsoa code of the small area; empty if not known
     * @param vintage edition of the deprivation decile
     * @param ethnicity NHS code; empty if nobody asked yet
     * @param language the language they prefer; empty if not said
     * @param interpreter whether an interpreter is needed; empty if nothing is known of the first carer
     */
    public record Background(
            String source,
            String sourceGroup,
            String lsoa,
            OptionalInt vintage,
            String ethnicity,
            String language,
            Optional<Boolean> interpreter) {
        /** Nothing is known. */
        public static final Background UNKNOWN =
                new Background("", "", "", OptionalInt.empty(), "", "", Optional.empty());
    }

    /**
     * How near a family said it was to a goal on a day.
     *
     * @param family the family's number in the data
     * @param goal the goal's number, unique over all families
     * @param rating 0, no progress yet, to 10, reached
     * @param person the number of whoever rated, as in the assessments; empty if the family did together
     */
    public record GoalRating(int family, int goal, LocalDate on, int rating, OptionalInt person) {}
}
