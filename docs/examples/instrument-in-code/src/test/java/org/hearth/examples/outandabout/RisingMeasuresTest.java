package org.hearth.examples.outandabout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds whatever is answered. */
class RisingMeasuresTest {
    @Property
    void aStepForwardNeverLowersTheMeasure(
            @ForAll @Size(5) List<@IntRange(max = 2) Integer> answered, @ForAll @IntRange(max = 5) int leftOut) {
        Map<Integer, Double> answers = new HashMap<>();
        for (int step = 1; step <= answered.size(); step++) {
            answers.put(step, (double) answered.get(step - 1));
        }
        answers.remove(leftOut);
        double measure = Measures.of(answers).orElseThrow();

        answers.forEach((step, answer) -> {
            if (answer < 2) {
                Map<Integer, Double> further = new HashMap<>(answers);
                further.put(step, answer + 1);
                assertThat(Measures.of(further).orElseThrow())
                        .as("%s after %s", further, answers)
                        .isGreaterThan(measure);
            }
        });
    }
}
