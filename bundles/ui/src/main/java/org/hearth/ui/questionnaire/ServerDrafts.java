package org.hearth.ui.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
        Optional<org.hearth.api.programme.Draft> stored = stored(family, instrument);
        return stored.map(draft -> draft.fields().get(VERSION))
                .flatMap(version -> catalogue.instrument(instrument, version))
                .map(Instrument::definition)
                .flatMap(definition -> stored.map(draft -> {
                    Draft begun = Draft.of(draft.fields());
                    begun.kept(draft.keptAt(), draft.version());
                    return new Found(Sheet.of(catalogue, definition, Sheet.LANGUAGE), begun);
                }));
    }

    /** Whether what is kept of a form is not what was read or kept from this page last: somebody changed it elsewhere. */
    boolean isChangedElsewhere(FamilyId family, Begun begun) {
        return stored(family, begun.sheet().definition().id())
                .filter(draft -> !begun.draft().isKept(draft.keptAt(), draft.version()))
                .isPresent();
    }

    private Optional<org.hearth.api.programme.Draft> stored(FamilyId family, String instrument) {
        AtomicReference<Optional<org.hearth.api.programme.Draft>> stored = new AtomicReference<>(Optional.empty());
        Trouble.of(() -> stored.set(kept.find(actor, form(family, instrument))));
        return stored.get();
    }

    /** Keeps a form as it stands; the words for the person at the screen if it cannot be kept. */
    Optional<String> save(FamilyId family, Begun begun) {
        Map<String, String> fields = new HashMap<>(begun.draft().fields());
        fields.put(VERSION, begun.version());
        return Trouble.of(() -> {
            var stored = kept.save(
                    actor, form(family, begun.sheet().definition().id()), Optional.of(family), Map.copyOf(fields));
            begun.draft().kept(stored.keptAt(), stored.version());
        });
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
