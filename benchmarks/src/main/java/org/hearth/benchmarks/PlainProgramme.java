package org.hearth.benchmarks;

import java.util.List;
import org.hearth.api.casework.Problem;
import org.hearth.api.casework.Programme;
import org.hearth.api.programme.ProgrammeProfile;

/** A programme of which nothing was said. */
enum PlainProgramme implements Programme {
    SAYS_NOTHING;

    @Override
    public ProgrammeProfile profile() {
        return ProgrammeProfile.plain();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
