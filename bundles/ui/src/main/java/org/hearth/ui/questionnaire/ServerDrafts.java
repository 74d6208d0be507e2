package org.hearth.ui.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.programme.Family;
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
    Optional<Found> find(Family family, String instrument) {
        Optional<org.hearth.api.programme.Draft> stored = stored(family.id(), instrument);
        return stored.map(draft -> draft.fields().get(VERSION))
                .flatMap(version -> catalogue.instrument(instrument, version))
                .map(Instrument::definition)
                .flatMap(definition -> stored.map(draft -> {
                    Draft begun = Draft.of(draft.fields());
                    begun.kept(draft);
                    return new Found(new Sheets(catalogue, family).of(definition, begun.language()), begun);
                }));
    }

    private Optional<org.hearth.api.programme.Draft> stored(FamilyId family, String instrument) {
        AtomicReference<Optional<org.hearth.api.programme.Draft>> stored = new AtomicReference<>(Optional.empty());
        Trouble.of(() -> stored.set(kept.find(actor, form(family, instrument))));
        return stored.get();
    }

    /**
     * Keeps a form as it stands, unless it was changed in another place since it was read or kept here: then nothing there is
     * overwritten.
     *
     * @param elsewhere called in that case
     * @return the words for the person at the screen if it cannot be kept
     */
    Optional<String> save(FamilyId family, Begun begun, Runnable elsewhere) {
        return Trouble.of(() -> {
            try {
                begun.draft()
                        .kept(kept.saveOver(
                                begun.draft().kept(), actor, form(family, begun), Optional.of(family), fields(begun)));
            } catch (EditedMeanwhile changed) {
                elsewhere.run();
            }
        });
    }

    /** Keeps a form as it stands, whatever was kept of it. */
    Optional<String> overwrite(FamilyId family, Begun begun) {
        return Trouble.of(
                () -> begun.draft().kept(kept.save(actor, form(family, begun), Optional.of(family), fields(begun))));
    }

    private static Map<String, String> fields(Begun begun) {
        Map<String, String> fields = new HashMap<>(begun.draft().fields());
        fields.put(VERSION, begun.version());
        return Map.copyOf(fields);
    }

    /** Forgets a form because it was saved. */
    void forget(FamilyId family, Begun begun) {
        Trouble.of(() -> kept.forget(actor, form(family, begun)));
    }

    private static String form(FamilyId family, Begun begun) {
        return form(family, begun.sheet().definition().id());
    }

    private static String form(FamilyId family, String instrument) {
        return "questionnaire/" + family + "/" + instrument;
    }
}
