package org.hearth.testkit;

import java.util.Optional;
import org.hearth.testkit.check.DefinitionFile;

/** An intervention as somebody wrote it down; not run by itself. */
class WrittenIntervention extends InterventionContract {
    static final String GOOD = """
            id: songs
            version: 1.0.0
            title: Songs
            summary: Carers and babies sing together.
            audience: Carers with babies
            delivery: group
            usual-minutes: 45
            fields:
              - { key: theme, label: What we sang, type: text }
              - { key: present, label: Families in the room, type: number, min: 1, max: 30 }
              - { key: calm, label: How the baby took it, type: choice, choices: [Calm, Unsettled] }
              - { key: ring, label: Ring before the next group, type: yes-no }
            instruments:
              - { instrument: strain, when: at the first group }
            cost-drivers:
              - { name: room, unit: hour, per-session: 1 }
              - { name: practitioner's time, unit: hour, per-session: 1.5 }
            source: made up for a test
            """;

    static volatile String yaml = GOOD;

    @Override
    Optional<DefinitionFile> written() {
        return Optional.of(new DefinitionFile("songs.yaml", yaml));
    }
}
