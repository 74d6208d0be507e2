package org.hearth.testkit.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.ScoreSheet.ScaleScore;
import org.hearth.api.instrument.ScoreSheet.Scored;
import org.hearth.testkit.check.Findings;

/** Forms that nobody thought of: answered at random, with answers missing here and there. */
public final class Forms {
    private static final double MISSING = 0.15;

    private Forms() {}

    /** Item number to answer; an item that is not there was not answered. */
    public static Arbitrary<Map<Integer, Double>> any(Specimen it) {
        List<Item> items = it.definition().items();
        List<Arbitrary<Optional<Double>>> answers = items.stream()
                .map(item -> Arbitraries.of(
                                item.options().stream().map(Option::score).toList())
                        .optional(1 - MISSING))
                .toList();
        return Combinators.combine(answers).as(chosen -> {
            Map<Integer, Double> form = new HashMap<>();
            for (int i = 0; i < items.size(); i++) {
                int number = items.get(i).number();
                chosen.get(i).ifPresent(answer -> form.put(number, answer));
            }
            return form;
        });
    }

    /** Holds everything that is said of a form against the definition. */
    public static void check(Specimen it, Map<Integer, Double> form, Findings findings) {
        ScoreSheet sheet = it.score(form);
        findings.require(
                sheet.equals(it.score(form)),
                "",
                "expected the same scores of the same answers, but " + form + " scored " + sheet + " once and otherwise"
                        + " the next time; keep nothing between two forms");
        findings.require(
                sheet.instrument().equals(it.definition().id())
                        && sheet.version().equals(it.definition().version()),
                "id",
                "expected a score sheet of " + it.definition().id() + " "
                        + it.definition().version() + ", but found one of " + sheet.instrument() + " "
                        + sheet.version());
        findings.require(
                sheet.scales().stream()
                        .map(ScaleScore::scale)
                        .toList()
                        .equals(it.definition().scales().stream().map(Scale::id).toList()),
                "scales",
                "expected one result for each scale, in order, but found "
                        + sheet.scales().stream().map(ScaleScore::scale).toList());
        for (Scale scale : it.answered()) {
            ScaleScore came = it.score(scale, form);
            MissingAnswers.judge(it, scale, form, came, findings);
            if (came instanceof Scored scored) {
                findings.require(
                        scored.band().equals(scale.band(scored.value()).map(band -> band.label())),
                        Specimen.at(scale, "bands"),
                        "expected the band that holds " + Specimen.plain(scored.value()) + ", but found "
                                + scored.band().orElse("none"));
                findings.require(
                        scored.isCase().equals(scale.isCase(scored.value())),
                        Specimen.at(scale, "caseness"),
                        "expected a case to be counted from the threshold on, but " + Specimen.plain(scored.value())
                                + " was judged otherwise");
            }
        }
        int place = 0;
        for (RiskRule rule : it.definition().risk()) {
            RiskFlags.judge(it, rule, "risk." + ++place, form, findings);
        }
    }
}
