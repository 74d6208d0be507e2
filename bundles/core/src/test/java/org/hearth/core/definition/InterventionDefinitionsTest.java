package org.hearth.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionDefinition.CostDriver;
import org.hearth.api.intervention.InterventionDefinition.SuggestedInstrument;
import org.hearth.api.intervention.Timing;
import org.junit.jupiter.api.Test;

class InterventionDefinitionsTest {
    private final YamlDefinitions definitions = new YamlDefinitions();

    @Test
    void readsEveryKindOfField() {
        InterventionDefinition play = definitions.intervention("play.yaml", """
                        id: play
                        title: Play
                        delivery: one-to-one
                        usual-minutes: 45
                        fields:
                          - { key: a, label: What happened, type: text, multiline: true, hint: A line }
                          - { key: b, label: How many, type: number, min: 1, max: 9 }
                          - { key: c, label: How was it, type: choice, choices: [Good, Bad] }
                          - { key: d, label: Filmed, type: yes-no }
                        instruments:
                          - { instrument: gad7, when: at the start }
                          - { instrument: phq9, when: first and every six weeks, at-start: true, every-weeks: 6, when-ready: true }
                        cost-drivers: [{ name: time, unit: hour, per-session: 1.5 }]
                        """).definition();

        assertThat(play.delivery()).isEqualTo(Delivery.ONE_TO_ONE);
        assertThat(play.usualMinutes()).isEqualTo(45);
        assertThat(play.fields())
                .containsExactly(
                        new Field.Text("a", "What happened", "A line", true),
                        new Field.WholeNumber("b", "How many", "", 1, 9),
                        new Field.Choice("c", "How was it", "", List.of("Good", "Bad")),
                        new Field.YesNo("d", "Filmed", ""));
        assertThat(play.suggested())
                .containsExactly(
                        new SuggestedInstrument("gad7", "at the start"),
                        new SuggestedInstrument(
                                "phq9", "first and every six weeks", new Timing(true, Optional.of(6), true)));
        assertThat(definitions
                        .intervention("again.yaml", definitions.write(play))
                        .definition())
                .isEqualTo(play);
        assertThat(play.costDrivers()).containsExactly(new CostDriver("time", "hour", 1.5));
    }

    @Test
    void readsWhatHasToBeAnsweredWhatIsAskedOfEachFamilyAndWhatTakesSeveralAnswers() {
        InterventionDefinition songs =
                definitions.intervention("songs.yaml", """
                        id: songs
                        title: Songs
                        delivery: group
                        fields:
                          - { key: a, label: What we did, type: several, choices: [Songs, Stories], required: yes }
                          - { key: b, label: How the baby was, type: choice, choices: [Calm, Cross], each_family: true }
                        """).definition();

        assertThat(songs.fields())
                .containsExactly(
                        new Field.SeveralOf("a", "What we did", "", List.of("Songs", "Stories"), true, false),
                        new Field.Choice("b", "How the baby was", "", List.of("Calm", "Cross"), false, true));
        assertThat(definitions
                        .intervention("again.yaml", definitions.write(songs))
                        .definition())
                .isEqualTo(songs);
    }

    @Test
    void saysWhatEachFamilyAndSeveralAnswersDoNotGoWith() {
        InvalidInput invalid =
                catchThrowableOfType(InvalidInput.class, () -> definitions.intervention("play.yaml", """
                        id: play
                        title: Play
                        delivery: dyad
                        fields:
                          - { key: a, label: A, type: several }
                          - { key: b, label: B, type: several, choices: [x; y, z] }
                          - { key: c, label: C, type: text, each-family: true }
                        """));

        assertThat(invalid.problems())
                .containsExactly(
                        new Problem(
                                "play.yaml", 5, "fields.a.choices", "expected 'choices:', but it is missing; add it"),
                        new Problem(
                                "play.yaml",
                                6,
                                "fields.b",
                                "the answer 'x; y' has a semicolon, which stands between answers; use another mark"),
                        new Problem(
                                "play.yaml",
                                7,
                                "fields.c",
                                "only a group has several families to ask about; remove 'each-family' or make the"
                                        + " delivery group"));
    }

    @Test
    void saysEverythingThatIsWrong() {
        InvalidInput invalid =
                catchThrowableOfType(InvalidInput.class, () -> definitions.intervention("play.yaml", """
                        id: play
                        title: Play
                        delivery: by post
                        fields:
                          - { key: a, label: A, type: choice }
                          - { key: a, label: B, type: text, choices: [x, y] }
                          - { key: c, label: C, type: number, min: 5, max: 2 }
                        """));

        assertThat(invalid.problems())
                .containsExactly(
                        new Problem(
                                "play.yaml",
                                3,
                                "delivery",
                                "expected one-to-one, dyad, group or workforce, but found 'by post'"),
                        new Problem(
                                "play.yaml", 5, "fields.a.choices", "expected 'choices:', but it is missing; add it"),
                        new Problem("play.yaml", 6, "fields.a", "the key 'a' is used twice; give each field its own"),
                        new Problem(
                                "play.yaml",
                                6,
                                "fields.a.choices",
                                "only a choice, of one or of several, has 'choices'; remove it or change the type"),
                        new Problem("play.yaml", 7, "fields.c", "expected 'min' below 'max', but found 5 and 2"));
    }

    @Test
    void readsAWordingPack() {
        var wording = definitions.wording("wording.yaml", """
                instrument: epds
                language: en-GB
                introduction: In the past week
                items: [First, Second]
                options: { 1: [Often, Never], 2: [Never, Often] }
                source: Used with permission
                """);

        assertThat(wording.instrument()).isEqualTo("epds");
        assertThat(wording.items()).containsEntry(2, "Second").hasSize(2);
        assertThat(wording.options()).containsEntry(1, List.of("Often", "Never"));
        assertThat(wording.source()).isEqualTo("Used with permission");
    }
}
