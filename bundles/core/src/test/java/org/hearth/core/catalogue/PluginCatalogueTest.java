package org.hearth.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.api.casework.Change;
import org.hearth.api.casework.Problem;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.instrument.Wording;
import org.hearth.core.definition.YamlDefinitions;
import org.junit.jupiter.api.Test;

class PluginCatalogueTest {
    private final List<Change> told = new ArrayList<>();
    private final PluginProblems problems = new PluginProblems(told::add);
    private final PluginCatalogue catalogue = new PluginCatalogue(told::add, problems, Clock.systemUTC());

    @Test
    void offersPluginsByTitleWhileTheyAreThere() {
        Instrument zest = instrument("a", "1.0.0", "Zest");
        Instrument anger = instrument("z", "1.0.0", "anger");
        catalogue.bindInstrument(zest, from(1));
        catalogue.bindInstrument(anger, from(2));

        assertThat(catalogue.instruments()).containsExactly(anger, zest);
        assertThat(catalogue.instrument("a")).contains(zest);
        assertThat(told).hasSize(2).allMatch(Change.CatalogueChanged.class::isInstance);

        catalogue.unbindInstrument(zest, from(1));

        assertThat(catalogue.instrument("a")).isEmpty();
        assertThat(catalogue.instruments()).containsExactly(anger);
    }

    @Test
    void leavesASnapshotAsItWas() {
        catalogue.bindInstrument(instrument("a", "1.0.0", "A"), from(1));
        List<Instrument> before = catalogue.instruments();
        catalogue.bindInstrument(instrument("b", "1.0.0", "B"), from(2));

        assertThat(before).hasSize(1);
    }

    @Test
    void offersTheNewestVersionAndFallsBackWhenItGoes() {
        Instrument nine = instrument("a", "1.9.0", "A");
        Instrument ten = instrument("a", "1.10.0", "A");
        catalogue.bindInstrument(ten, from(1));
        catalogue.bindInstrument(nine, from(2));

        assertThat(catalogue.instrument("a")).contains(ten);
        assertThat(catalogue.problems()).isEmpty();

        catalogue.unbindInstrument(ten, from(1));

        assertThat(catalogue.instrument("a")).contains(nine);
    }

    @Test
    void refusesTheSameVersionTwiceUntilOneOfThemGoes() {
        Instrument first = instrument("a", "1.0.0", "First");
        Instrument second = instrument("a", "1.0.0", "Second");
        catalogue.bindInstrument(first, from(1));
        catalogue.bindInstrument(second, from(2));

        assertThat(catalogue.instruments()).containsExactly(first);
        assertThat(catalogue.problems())
                .containsExactly(new Problem(
                        "plug-in 2",
                        0,
                        "id",
                        "the instrument 'a' 1.0.0 is already there from plug-in 1, so this one is not offered; give it"
                                + " another version or id, or remove one of the two"));

        catalogue.unbindInstrument(first, from(1));

        assertThat(catalogue.instruments()).containsExactly(second);
        assertThat(catalogue.problems()).isEmpty();
    }

    @Test
    void keepsAPluginThatCannotDescribeItselfAwayFromTheOthers() {
        Instrument broken = new BrokenInstrument();
        catalogue.bindInstrument(broken, from(1));
        catalogue.bindInstrument(instrument("a", "1.0.0", "A"), from(2));

        assertThat(catalogue.instruments()).hasSize(1);
        assertThat(catalogue.problems())
                .containsExactly(new Problem(
                        "plug-in 1",
                        0,
                        "",
                        "it failed while saying what it is: IllegalStateException, broken; tell whoever made it, and"
                                + " remove it or put another version in its place"));

        catalogue.unbindInstrument(broken, from(1));

        assertThat(catalogue.problems()).isEmpty();
    }

    @Test
    void findsTheWordsInTheLanguageThatIsNearest() {
        catalogue.bindInstrument(instrument("a", "1.0.0", "A"), from(1));
        Wording british = new Wording("a", "en-GB", "", Map.of(1, "Colour"), Map.of(), "");
        Wording welsh = new Wording("a", "cy", "", Map.of(1, "Lliw"), Map.of(), "");
        Wording other = new Wording("b", "en-GB", "", Map.of(1, "Other"), Map.of(), "");
        assertThat(catalogue.wording("a", "en-GB")).isEmpty();
        assertThat(catalogue.languages("a")).isEmpty();

        catalogue.bindWording(() -> british, from(2));
        catalogue.bindWording(() -> welsh, from(3));
        catalogue.bindWording(() -> other, from(4));

        assertThat(catalogue.wording("a", "en-GB")).contains(british);
        assertThat(catalogue.wording("a", "en-US")).contains(british);
        assertThat(catalogue.wording("a", "cy-GB")).contains(welsh);
        assertThat(catalogue.wording("a", "pl")).as("better than none").isPresent();
        assertThat(catalogue.languages("a")).containsExactly("en-GB", "cy");

        catalogue.unbindWording(() -> british, from(2));
        catalogue.unbindWording(() -> welsh, from(3));

        assertThat(catalogue.wording("a", "en-GB")).isEmpty();
    }

    @Test
    void prefersTheWordsThatShipWithTheInstrument() {
        Instrument worded = new YamlDefinitions().instrument("a.yaml", """
                        id: a
                        title: A
                        licence: { identifier: CC0-1.0, may-ship-wording: true }
                        items: [{ wording: Colour, options: [{ score: 0, label: No }, { score: 1, label: Yes }] }]
                        scales: [{ id: total, items: all, direction: none }]
                        """);
        catalogue.bindInstrument(worded, from(1));
        catalogue.bindWording(() -> new Wording("a", "en-GB", "", Map.of(1, "Hue"), Map.of(), ""), from(2));
        catalogue.bindWording(() -> new Wording("a", "cy", "", Map.of(1, "Lliw"), Map.of(), ""), from(3));

        assertThat(catalogue.wording("a", "en-GB").map(Wording::items)).contains(Map.of(1, "Colour"));
        assertThat(catalogue.wording("a", "cy").map(Wording::items)).contains(Map.of(1, "Lliw"));
        assertThat(catalogue.wording("a", "fr").map(Wording::items))
                .as("its own language")
                .contains(Map.of(1, "Colour"));
    }

    private static final class BrokenInstrument implements Instrument {
        @Override
        public InstrumentDefinition definition() {
            throw new IllegalStateException("broken");
        }

        @Override
        public ScoreSheet score(Responses responses) {
            throw new IllegalStateException("broken");
        }
    }

    private static Instrument instrument(String id, String version, String title) {
        return new YamlDefinitions().instrument(id + ".yaml", """
                        id: %s
                        version: %s
                        title: %s
                        scales: [{ id: total, direction: none, range: [0, 9] }]
                        """.formatted(id, version, title));
    }

    private static Map<String, Object> from(long service) {
        return Map.of("service.id", service, PluginCatalogue.SOURCE, "plug-in " + service);
    }
}
