package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionDefinition.CostDriver;
import org.hearth.api.intervention.InterventionDefinition.SuggestedInstrument;
import org.hearth.api.intervention.InterventionType;
import org.junit.jupiter.api.Test;

/**
 * What every intervention type keeps. A plug-in's test extends it; an intervention with code of its own overrides
 * {@link #intervention()}.
 */
public abstract class InterventionContract {

    /** The intervention under test: the one that {@code intervention.yaml} on the class path declares. */
    protected InterventionType intervention() {
        return DefinitionFile.reader()
                .intervention("intervention.yaml", DefinitionFile.text(getClass(), "intervention.yaml"));
    }

    @Test
    void introducesItself() {
        InterventionDefinition definition = intervention().definition();

        assertThat(definition.id()).matches("[a-z][a-z0-9-]*");
        assertThat(definition.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(definition.title()).isNotBlank();
        assertThat(definition.summary()).as("what it is").isNotBlank();
        assertThat(definition.audience()).as("for whom it is").isNotBlank();
        assertThat(definition.source()).as("where the description comes from").isNotBlank();
        assertThat(intervention().definition())
                .as("the same definition on every call")
                .isEqualTo(definition);
    }

    @Test
    void asksForWhatCanBeAnswered() {
        InterventionDefinition definition = intervention().definition();

        assertThat(definition.fields()).extracting(Field::key).doesNotHaveDuplicates();
        assertThat(definition.fields())
                .extracting(Field::label)
                .as("records are read by their labels")
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        for (Field field : definition.fields()) {
            switch (field) {
                case Field.Choice choice ->
                    assertThat(choice.choices())
                            .as("choices of %s", field.key())
                            .hasSizeGreaterThan(1)
                            .doesNotHaveDuplicates()
                            .noneMatch(String::isBlank);
                case Field.WholeNumber number -> assertThat(number.min()).isLessThan(number.max());
                case Field.Text text -> assertThat(text.key()).isNotBlank();
                case Field.YesNo yesNo -> assertThat(yesNo.key()).isNotBlank();
            }
        }
    }

    @Test
    void namesItsInstrumentsAndWhenTheyAreAsked() {
        assertThat(intervention().definition().suggested())
                .allSatisfy(suggested -> {
                    assertThat(suggested.instrument()).matches("[a-z][a-z0-9-]*");
                    assertThat(suggested.when()).isNotBlank();
                })
                .extracting(SuggestedInstrument::instrument)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhatASessionCostsInUnits() {
        assertThat(intervention().definition().costDrivers())
                .allSatisfy(driver -> {
                    assertThat(driver.unit()).as("unit of %s", driver.name()).isNotBlank();
                    assertThat(driver.perSession())
                            .as("units of %s", driver.name())
                            .isNotNegative()
                            .isFinite();
                })
                .extracting(CostDriver::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsASessionWithinADay() {
        assertThat(intervention().definition().usualMinutes()).isBetween(0, 24 * 60);
    }
}
