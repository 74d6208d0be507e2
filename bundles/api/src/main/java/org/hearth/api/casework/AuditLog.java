package org.hearth.api.casework;

import java.util.List;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.FamilyId;
import org.osgi.annotation.versioning.ProviderType;

/** Who did and who looked at what; a family can ask for it. */
@ProviderType
public interface AuditLog {

    /** The traces about a family, the newest first, at most 500. */
    List<AuditEntry> of(Actor actor, FamilyId family);
}
