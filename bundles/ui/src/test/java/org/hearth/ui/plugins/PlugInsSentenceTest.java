package org.hearth.ui.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Plugin.State;
import org.junit.jupiter.api.Test;

class PlugInsSentenceTest {
    private static String sentence(State... states) {
        return PlugInsSentence.of(Arrays.stream(states)
                .map(state -> new Plugin(
                        Plugin.Kind.INSTRUMENT,
                        "mood",
                        "1.0.0",
                        "Mood",
                        "CC0-1.0",
                        Plugin.Words.SHIPPED,
                        "mood.yaml",
                        state,
                        List.of()))
                .toList());
    }

    @Test
    void whenAllIsWellItSaysWhatPeopleFear() {
        assertThat(sentence(State.OFFERED, State.SUPERSEDED))
                .isEqualTo("One plug-in is in use. Records stay readable when one is taken out.");
        assertThat(sentence()).startsWith("No plug-ins are in use.");
    }

    @Test
    void whatWasNotTakenIsCounted() {
        assertThat(sentence(State.OFFERED, State.OFFERED, State.REFUSED))
                .isEqualTo("Two plug-ins are in use. One file or bundle was not taken.");
        assertThat(sentence(State.REFUSED, State.REFUSED)).endsWith("Two files or bundles were not taken.");
    }

    @Test
    void whatFailsIsInUseAllTheSame() {
        assertThat(sentence(State.FAILING)).isEqualTo("One plug-in is in use. One plug-in in use has failed.");
        assertThat(sentence(State.OFFERED, State.FAILING, State.REFUSED))
                .isEqualTo(
                        "Two plug-ins are in use. One file or bundle was not taken, and one plug-in in use has failed.");
    }
}
