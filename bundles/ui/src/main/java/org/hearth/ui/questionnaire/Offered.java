package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionDefinition.SuggestedInstrument;
import org.hearth.ui.parts.Say;

/**
 * A questionnaire on offer. What goes with the support that the family has comes first.
 *
 * @param suggested when it goes with that support; empty if it does not
 */
record Offered(InstrumentDefinition definition, String suggested) {

    static List<Offered> of(Catalogue catalogue, List<TimelineEntry> timeline) {
        Set<String> had = timeline.stream()
                .filter(TimelineEntry.ContactEntry.class::isInstance)
                .map(entry -> ((TimelineEntry.ContactEntry) entry).contact().intervention())
                .collect(Collectors.toSet());
        List<InterventionDefinition> support = catalogue.interventions().stream()
                .map(type -> type.definition())
                .filter(kind -> had.contains(kind.id()))
                .toList();
        List<Offered> offered = new ArrayList<>();
        for (Instrument instrument : catalogue.instruments()) {
            InstrumentDefinition definition = instrument.definition();
            offered.add(new Offered(definition, suggestion(support, definition.id())));
        }
        offered.sort(Comparator.comparing((Offered one) -> one.suggested().isEmpty()));
        return List.copyOf(offered);
    }

    private static String suggestion(List<InterventionDefinition> support, String instrument) {
        for (InterventionDefinition kind : support) {
            for (SuggestedInstrument suggested : kind.suggested()) {
                if (suggested.instrument().equals(instrument)) {
                    return say("Goes with {0}, {1}", kind.title(), suggested.when());
                }
            }
        }
        return "";
    }

    /** What is said about it in a line. */
    String words() {
        int questions = definition.items().size();
        String size = questions == 0 ? say("Total from paper") : Say.count(questions, "One question", "{0} questions");
        String about = definition.recall().isBlank() ? size : say("{0}, about {1}", size, definition.recall());
        return suggested.isEmpty() ? about : say("{0}. {1}", about, suggested);
    }
}
