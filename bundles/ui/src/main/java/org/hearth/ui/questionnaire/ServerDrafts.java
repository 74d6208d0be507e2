package org.hearth.ui.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Drafts;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.programme.FamilyId;
import org.hearth.ui.parts.Trouble;

/**
 * Forms that are begun, kept on the server as they are answered: they outlast the session, the node and the device. The one that
 * was worked on last is kept, with the version that was asked.
 */
record ServerDrafts(Drafts kept, Actor actor, Catalogue catalogue) {
    private static final String VERSION = "version";

    /** A draft with the sheet that it was begun on. */
    record Found(Sheet sheet, Draft draft) {}

    /** What was begun with that family, if its version can still be asked. A form opens even when this cannot be read. */
    Optional<Found> find(FamilyId family, String instrument) {
        Map<String, String> fields = new HashMap<>();
        Trouble.of(() -> kept.find(actor, form(family, instrument)).ifPresent(draft -> fields.putAll(draft.fields())));
        return Optional.ofNullable(fields.get(VERSION))
                .flatMap(version -> catalogue.instrument(instrument, version))
                .map(Instrument::definition)
                .map(definition -> new Found(Sheet.of(catalogue, definition, Sheet.LANGUAGE), Draft.of(fields)));
    }

    /** Keeps a form as it stands; the words for the person at the screen if it cannot be kept. */
    Optional<String> save(FamilyId family, Begun begun) {
        Map<String, String> fields = new HashMap<>(begun.draft().fields());
        fields.put(VERSION, begun.version());
        return Trouble.of(() -> kept.save(
                actor, form(family, begun.sheet().definition().id()), Optional.of(family), Map.copyOf(fields)));
    }

    /** Forgets a form because it was saved. */
    void forget(FamilyId family, Begun begun) {
        Trouble.of(
                () -> kept.forget(actor, form(family, begun.sheet().definition().id())));
    }

    private static String form(FamilyId family, String instrument) {
        return "questionnaire/" + family + "/" + instrument;
    }
}
