package org.hearth.ui.parts;

import java.util.Map;
import java.util.Optional;
import org.hearth.api.casework.Drafts;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Draft;
import org.hearth.api.programme.FamilyId;

/** The draft of a form in one window. It knows when the same draft was changed or taken away from another window since. */
final class WatchedDraft {
    private final Drafts drafts;
    private final Actor actor;
    private final String form;
    private final Optional<FamilyId> about;
    private Optional<Draft> seen = Optional.empty();

    WatchedDraft(Drafts drafts, Actor actor, String form, Optional<FamilyId> about) {
        this.drafts = drafts;
        this.actor = actor;
        this.form = form;
        this.about = about;
    }

    /** What is kept now; from then on, only what comes after it is news. */
    Optional<Draft> look() {
        seen = current();
        return seen;
    }

    /** What is kept now, whoever kept it. */
    Optional<Draft> current() {
        return drafts.find(actor, form);
    }

    /** Whether another window kept something or took it away since this one last looked. */
    boolean isChangedElsewhere() {
        Optional<Draft> now = current();
        return now.isPresent() && seen.isPresent()
                ? !now.get().isSameState(seen.get())
                : now.isPresent() || seen.isPresent();
    }

    void save(Map<String, String> fields) {
        seen = Optional.of(drafts.saveOver(seen, actor, form, about, Map.copyOf(fields)));
    }

    void forget() {
        drafts.forget(actor, form);
        seen = Optional.empty();
    }
}
