package org.hearth.examples.outandabout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Five steps out of the house. It scores as its definition declares, but for one thing that no definition can declare:
 * answers become a measure by a table for just the steps that were answered.
 */
@Component
public final class OutAndAbout implements Instrument {
    private final InstrumentDefinition definition = Steps.definition();
    private final Instrument declared = Instrument.of(definition);

    /** Made by the runtime; needs nothing. */
    @Activate
    public OutAndAbout() {}

    @Override
    public InstrumentDefinition definition() {
        return definition;
    }

    @Override
    public ScoreSheet score(Responses responses) {
        // refuses what cannot have been answered, and takes totals from paper
        ScoreSheet sheet = declared.score(responses);
        return switch (responses) {
            case Responses.Totals totals -> sheet;
            case Responses.Answers answers ->
                new ScoreSheet(
                        sheet.instrument(),
                        sheet.version(),
                        List.of(converted(answers.scores(), sheet.scales().getFirst())),
                        sheet.flags());
        };
    }

    /** The score by table, or what is declared where too much is missing: no score, and why. */
    private ScaleScore converted(Map<Integer, Double> answers, ScaleScore otherwise) {
        int missing = definition.items().size() - answers.size();
        return Measures.of(answers)
                .<ScaleScore>map(
                        measure -> new Scored(otherwise.scale(), measure, Optional.empty(), Optional.empty(), missing))
                .orElse(otherwise);
    }
}
