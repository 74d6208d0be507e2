package org.hearth.interventions.parentinfantpsychotherapy;

import org.hearth.testkit.InterventionContract;

class ParentInfantPsychotherapyTest extends InterventionContract {}
