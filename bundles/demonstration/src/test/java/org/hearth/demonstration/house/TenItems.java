package org.hearth.demonstration.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;

/** An instrument of ten items that nobody ever published. */
public final class TenItems {
    private TenItems() {}

    /** Ten items from 0 to 3; the tenth is never to be answered above 0 unnoticed. */
    public static Instrument instrument(String id) {
        List<Option> options = IntStream.rangeClosed(0, 3)
                .mapToObj(score -> new Option("o" + score, score, "answer " + score))
                .toList();
        List<Integer> numbers = IntStream.rangeClosed(1, 10).boxed().toList();
        return Instrument.of(new InstrumentDefinition(
                id,
                "1.0.0",
                id,
                Rater.SELF,
                "",
                "",
                new Licence("made-up", "nobody", true, "", ""),
                "none: made up",
                List.of(),
                numbers.stream()
                        .map(number -> new Item(number, "topic " + number, options, true, Optional.empty()))
                        .toList(),
                List.of(new Scale(
                        "total",
                        "Total",
                        numbers,
                        new Combination.Sum(),
                        Direction.HIGHER_IS_WORSE,
                        0,
                        30,
                        new MissingRule.AllRequired(),
                        List.of(),
                        Optional.empty(),
                        Norms.none())),
                List.of(new RiskRule(10, Set.of(1.0, 2.0, 3.0), RiskRule.Level.IMMEDIATE, "talk")),
                List.of(),
                Map.of()));
    }
}
