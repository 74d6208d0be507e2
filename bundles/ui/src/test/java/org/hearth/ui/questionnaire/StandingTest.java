package org.hearth.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Responses;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final FakeCatalogue catalogue = new FakeCatalogue();
    private final Instrument first = Instruments.weather("1.0.0");
    private final Instrument second = Instruments.weather("2.0.0");

    private Standing standing() {
        return Standing.of(catalogue, first.definition());
    }

    @Test
    void whatIsAskedNowIsInUse() {
        catalogue.offering(first);
        assertThat(standing()).isEqualTo(Standing.IN_USE);
    }

    @Test
    void aNewerVersionLeavesWhatWasBegunToBeFinished() {
        catalogue.offering(first).offering(second);
        assertThat(standing()).isEqualTo(Standing.SUPERSEDED);
    }

    @Test
    void whatWasTakenOutCanBeFinished() {
        catalogue.offering(first).offeringNothing();
        assertThat(standing()).isEqualTo(Standing.TAKEN_OUT);
    }

    @Test
    void whatWasTakenOutLongAgoCannot() {
        catalogue.offering(first).offeringNothing().forgetting();
        assertThat(standing()).isEqualTo(Standing.LOST);
    }

    @Test
    void aFormOnThePageIsScoredByTheVersionItWasMadeOfAsLongAsThatIsKnown() {
        Instrument begun =
                Sheet.of(catalogue.offering(first), first.definition(), "en-GB").instrument();
        Responses answers = new Responses.Answers(Map.of(1, 1.0, 2, 1.0, 3, 0.0));

        catalogue.offering(second);
        assertThat(begun.score(answers).version()).isEqualTo("1.0.0");

        catalogue.offeringNothing().forgetting();
        assertThatThrownBy(() -> begun.score(answers))
                .isInstanceOf(PluginFailed.class)
                .hasMessageContaining("Weather 1.0.0 was taken out")
                .hasMessageContaining("What you answered is kept");
    }
}
