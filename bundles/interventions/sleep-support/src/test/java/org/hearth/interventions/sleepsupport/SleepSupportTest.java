package org.hearth.interventions.sleepsupport;

import org.hearth.testkit.InterventionContract;

class SleepSupportTest extends InterventionContract {}
