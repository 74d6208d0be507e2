package org.hearth.ui.pretend;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearth.api.casework.Problem;
import org.hearth.api.casework.Programme;
import org.hearth.api.programme.Accent;
import org.hearth.api.programme.Colour;
import org.hearth.api.programme.Logo;
import org.hearth.api.programme.ProgrammeProfile;

/** A programme that can be Hearth's own look or a made-up city's. */
public final class PretendProgramme implements Programme {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 24'>"
            + "<path d='M0 24C8 8 14 8 20 16S32 24 40 4v20z' fill='#1D5C3A'/><circle cx='30' cy='6' r='4' fill='#C98B1B'/></svg>";

    private volatile boolean dressed;

    void dress(boolean own) {
        dressed = own;
    }

    @Override
    public ProgrammeProfile profile() {
        return dressed
                ? new ProgrammeProfile(
                        "Little Harbour",
                        "Northbank",
                        Optional.of(new Logo("image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8))),
                        Optional.of(new Accent(Colour.of("#1D5C3A"), Colour.of("#8FD0A8"))),
                        List.of())
                : ProgrammeProfile.plain();
    }

    @Override
    public List<Problem> problems() {
        return dressed
                ? List.of(new Problem(
                        "unit-costs.csv",
                        3,
                        "amount",
                        "expected a number of 0 or more, such as 41.50, but found '41,50'. No unit costs are used until this is"
                                + " put right"))
                : List.of();
    }
}
