package org.hearth.interventions.workforcetraining;

import org.hearth.testkit.InterventionContract;

class WorkforceTrainingTest extends InterventionContract {}
