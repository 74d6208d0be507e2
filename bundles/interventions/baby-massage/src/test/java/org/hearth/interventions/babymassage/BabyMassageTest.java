package org.hearth.interventions.babymassage;

import org.hearth.testkit.InterventionContract;

class BabyMassageTest extends InterventionContract {}
