package org.hearth.ui.questionnaire;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.programme.FamilyId;

/** The questionnaires that somebody has begun and not saved; forgotten when they sign out. */
final class Drafts {
    private final Map<Key, List<Begun>> begun = new HashMap<>();

    private record Key(FamilyId family, String instrument) {}

    /** Those of the browser's session. */
    static Drafts of(VaadinSession session) {
        Drafts kept = session.getAttribute(Drafts.class);
        if (kept != null) {
            return kept;
        }
        Drafts fresh = new Drafts();
        session.setAttribute(Drafts.class, fresh);
        return fresh;
    }

    private List<Begun> versions(FamilyId family, String instrument) {
        return begun.computeIfAbsent(new Key(family, instrument), key -> new ArrayList<>());
    }

    /** What was worked on last, in whichever version, if anything was answered. */
    Optional<Begun> latest(FamilyId family, String instrument) {
        return versions(family, instrument).reversed().stream()
                .filter(one -> !one.draft().isEmpty())
                .findFirst();
    }

    /** The language that was chosen last for the questions; empty if none was. */
    String language(FamilyId family, String instrument) {
        return versions(family, instrument).reversed().stream()
                .map(one -> one.draft().language())
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Another version that was begun with that family and has answers. */
    Optional<Begun> other(FamilyId family, Begun current) {
        return versions(family, current.sheet().definition().id()).stream()
                .filter(one -> !one.version().equals(current.version()))
                .filter(one -> !one.draft().isEmpty())
                .findFirst();
    }

    /** Takes what was kept on the server, unless it is open in this session already. */
    void restore(FamilyId family, Sheet sheet, Draft kept) {
        List<Begun> versions = versions(family, sheet.definition().id());
        boolean open = versions.stream()
                .anyMatch(one -> one.version().equals(sheet.definition().version())
                        && !one.draft().isEmpty());
        if (!open) {
            versions.removeIf(one -> one.version().equals(sheet.definition().version()));
            versions.add(new Begun(sheet, kept));
        }
    }

    /** Goes on with what was begun in that version, or begins it. The sheet takes the place of the one from before. */
    Begun begin(FamilyId family, Sheet sheet) {
        List<Begun> versions = versions(family, sheet.definition().id());
        Draft draft = versions.stream()
                .filter(one -> one.version().equals(sheet.definition().version()))
                .findFirst()
                .map(Begun::draft)
                .orElseGet(Draft::new);
        Begun now = new Begun(sheet, draft);
        forget(family, now);
        versions.add(now);
        return now;
    }

    /** Forgets that draft, because it was saved. */
    void forget(FamilyId family, Begun saved) {
        versions(family, saved.sheet().definition().id())
                .removeIf(one -> one.version().equals(saved.version()));
    }
}
