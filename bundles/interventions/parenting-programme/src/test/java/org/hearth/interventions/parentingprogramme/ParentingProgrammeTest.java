package org.hearth.interventions.parentingprogramme;

import org.hearth.testkit.InterventionContract;

class ParentingProgrammeTest extends InterventionContract {}
