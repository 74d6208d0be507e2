package org.hearth.testkit.intervention;

import java.util.HashSet;
import java.util.Set;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionDefinition.CostDriver;
import org.hearth.api.intervention.InterventionDefinition.SuggestedInstrument;
import org.hearth.testkit.check.Findings;

/** What goes with a session: instruments by their ids and when they are asked, and what a session takes, in units. */
public final class Measures {
    private Measures() {}

    /** Looks at the suggested instruments. */
    public static void instruments(InterventionDefinition it, Findings findings) {
        Set<String> ids = new HashSet<>();
        int place = 0;
        for (SuggestedInstrument suggested : it.suggested()) {
            String at = "instruments." + ++place;
            findings.require(
                    suggested.instrument().matches("[a-z][a-z0-9-]{0,62}"),
                    at + ".instrument",
                    "expected the id of an instrument, such as gad7, but found '" + suggested.instrument() + "'");
            findings.require(
                    ids.add(suggested.instrument()),
                    at + ".instrument",
                    "'" + suggested.instrument() + "' is suggested twice; say in one line when it is asked");
            findings.require(
                    !suggested.when().isBlank(),
                    at + ".when",
                    "expected when it is asked, in words, but it is missing; add it");
        }
    }

    /** Looks at the cost drivers. */
    public static void costs(InterventionDefinition it, Findings findings) {
        Set<String> names = new HashSet<>();
        int place = 0;
        for (CostDriver driver : it.costDrivers()) {
            String at = "cost-drivers." + ++place;
            findings.require(
                    !driver.name().isBlank() && names.add(driver.name()),
                    at + ".name",
                    "expected a name of its own, but '" + driver.name() + "' is there twice or blank");
            findings.require(
                    !driver.unit().isBlank(),
                    at + ".unit",
                    "expected the unit that is counted, such as hour, but it is missing; add it");
            findings.require(
                    driver.perSession() >= 0 && Double.isFinite(driver.perSession()),
                    at + ".per-session",
                    "expected a number of units from 0, but found " + driver.perSession());
        }
    }
}
