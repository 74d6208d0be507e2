package org.hearth.ui.workforce;

import java.util.List;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;

/** The installed kinds of training and consultation. */
final class WorkforceKinds {
    private WorkforceKinds() {}

    static List<InterventionDefinition> of(Catalogue catalogue) {
        return catalogue.interventions().stream()
                .map(InterventionType::definition)
                .filter(definition -> definition.delivery() == Delivery.WORKFORCE)
                .toList();
    }
}
