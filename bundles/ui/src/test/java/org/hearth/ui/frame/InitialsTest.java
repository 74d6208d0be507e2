package org.hearth.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {
    @Test
    void takesTheFirstAndTheLastName() {
        assertThat(Initials.of("nadia farouk-hale")).isEqualTo("NF");
        assertThat(Initials.of("Ana de la Example")).isEqualTo("AE");
    }

    @Test
    void copesWithOneNameAndWithNone() {
        assertThat(Initials.of(" Mo ")).isEqualTo("M");
        assertThat(Initials.of("")).isEmpty();
    }
}
