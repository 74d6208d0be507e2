package org.hearth.api.casework;

import java.util.List;
import org.hearth.api.programme.ProgrammeProfile;
import org.osgi.annotation.versioning.ProviderType;

/** Whose programme this is, as the deployer said it. {@link Change.ProgrammeChanged} tells when that is another. */
@ProviderType
public interface Programme {

    /** What holds now; never fails: what was said wrongly counts as not said. */
    ProgrammeProfile profile();

    /** What was said wrongly, by file, line and field, with what to do; empty when all is well. */
    List<Problem> problems();
}
