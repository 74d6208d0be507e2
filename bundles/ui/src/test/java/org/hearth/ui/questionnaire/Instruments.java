package org.hearth.ui.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Caseness;
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

/** Made-up instruments. */
final class Instruments {
    private Instruments() {}

    static Option option(double score, String label) {
        return new Option("score-" + score, score, label);
    }

    static Item item(int number, String topic) {
        return new Item(
                number,
                topic,
                List.of(option(0, "Never"), option(1, "Sometimes"), option(2, "Always")),
                true,
                Optional.empty());
    }

    static Scale scale(MissingRule missing) {
        return new Scale(
                "total",
                "Weather",
                List.of(1, 2, 3),
                new Combination.Sum(),
                Direction.HIGHER_IS_WORSE,
                0,
                6,
                missing,
                List.of(new Band("fair", 0, 2), new Band("stormy", 3, 6)),
                Optional.of(new Caseness(3, "made up")),
                Norms.none());
    }

    /** Three questions, of which the third must never be passed over; its words belong to somebody. */
    static Instrument weather(MissingRule missing) {
        return weather(missing, "1.0.0");
    }

    static Instrument weather(String version) {
        return weather(new MissingRule.AllRequired(), version);
    }

    private static Instrument weather(MissingRule missing, String version) {
        return Instrument.of(new InstrumentDefinition(
                "weather",
                version,
                "Weather",
                Rater.SELF,
                "the past week",
                "",
                new Licence("made-up", "Barometer House", false, "© Barometer House", "Ask them for the words."),
                "",
                List.of(),
                List.of(item(1, "Rain"), item(2, "Wind"), item(3, "Thunder")),
                List.of(scale(missing)),
                List.of(new RiskRule(3, Set.of(1.0, 2.0), RiskRule.Level.IMMEDIATE, "Go indoors together.")),
                List.of(),
                Map.of()));
    }

    static Instrument weather() {
        return weather(new MissingRule.AllRequired());
    }
}
