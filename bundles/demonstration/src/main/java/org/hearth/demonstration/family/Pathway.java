package org.hearth.demonstration.family;

import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;

/** Which kinds of support a family takes up; what is not installed is left out. */
record Pathway(Catalogue catalogue, int number) {
    /** What every demonstration needs. */
    static final String PSYCHOTHERAPY = "parent-infant-psychotherapy";

    /** What every demonstration needs. */
    static final String MASSAGE = "baby-massage";

    private static final List<String> BESIDE = List.of(
            "video-feedback",
            "watch-wait-and-wonder",
            "home-visiting",
            "sleep-support",
            "play-therapy",
            "peer-support",
            "mellow-babies",
            "parenting-programme");
    private static final int FIRST_GROUP = 6;

    /**
     * The kind of support of a visit.
     *
     * @param dice as the visit has them
     * @param born whether the baby was there by then
     */
    InterventionDefinition of(int dice, boolean born) {
        int place = number % BESIDE.size();
        String beside = BESIDE.get(place);
        if (!born) {
            return installed(dice >= 20 && dice < 40 ? "home-visiting" : PSYCHOTHERAPY);
        }
        if (dice >= 50 && dice < 65) {
            return installed(place >= FIRST_GROUP ? beside : MASSAGE);
        }
        if (dice >= 45 && dice < 50) {
            return installed("stay-and-play");
        }
        return installed(dice >= 20 && dice < 45 && place < FIRST_GROUP ? beside : PSYCHOTHERAPY);
    }

    private InterventionDefinition installed(String id) {
        Optional<InterventionType> wanted = catalogue.intervention(id);
        return wanted.or(() -> catalogue.intervention(PSYCHOTHERAPY))
                .orElseThrow()
                .definition();
    }

    /** How it takes place, by the same dice. */
    static boolean inAGroup(InterventionDefinition kind) {
        return kind.delivery() == Delivery.GROUP;
    }
}
