package org.hearth.ui.questionnaire;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import org.hearth.api.programme.FamilyId;

/** The questionnaires that somebody has begun and not saved; forgotten when they sign out. */
final class Drafts {
    private final Map<Key, Draft> drafts = new HashMap<>();

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

    /** The draft of that questionnaire with that family, a new one if none was begun. */
    Draft of(FamilyId family, String instrument) {
        return drafts.computeIfAbsent(new Key(family, instrument), key -> new Draft());
    }

    /** Forgets the draft, because it was saved. */
    void forget(FamilyId family, String instrument) {
        drafts.remove(new Key(family, instrument));
    }
}
