package org.hearth.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Scale;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.memory.MadeUpCatalogue;

/** What is installed in these tests: two made-up questionnaires and a kind of support. */
final class Installed extends MadeUpCatalogue {
    /** Three items from 0 to 3, one scale: their sum. */
    static final Instrument CALM = Instrument.of(definition("calm3", 3, List.of(sum("total", 0, 9, 1, 2, 3))));

    /** Scores only, on two scales from 0 to 40 and 0 to 10. */
    static final Instrument EASE =
            Instrument.of(definition("ease", 0, List.of(sum("total", 0, 40), sum("evening", 0, 10))));

    Installed() {
        this(CALM, EASE);
    }

    Installed(Instrument... instruments) {
        for (Instrument instrument : instruments) {
            install(instrument);
        }
        install(support("baby-massage"));
    }

    static InstrumentDefinition definition(String id, int items, List<Scale> scales) {
        List<Option> options = IntStream.rangeClosed(0, 3)
                .mapToObj(score -> new Option("o" + score, score, "answer " + score))
                .toList();
        List<Item> numbered = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            numbered.add(new Item(i, "topic " + i, options, true, Optional.empty()));
        }
        return new InstrumentDefinition(
                id,
                "1.0.0",
                id,
                Rater.SELF,
                "",
                "",
                new Licence("made-up", "nobody", true, "", ""),
                "none: made up",
                List.of(),
                numbered,
                scales,
                List.of(),
                List.of(),
                Map.of());
    }

    static Scale sum(String id, double min, double max, Integer... items) {
        return new Scale(
                id,
                id,
                List.of(items),
                new Combination.Sum(),
                Direction.HIGHER_IS_WORSE,
                min,
                max,
                new MissingRule.AllRequired(),
                List.of(),
                Optional.empty(),
                Norms.none());
    }

    static InterventionType support(String id) {
        return InterventionType.of(new InterventionDefinition(
                id, "1.0.0", id, "", "", Delivery.DYAD, 0, List.of(), List.of(), List.of(), "made up"));
    }
}
