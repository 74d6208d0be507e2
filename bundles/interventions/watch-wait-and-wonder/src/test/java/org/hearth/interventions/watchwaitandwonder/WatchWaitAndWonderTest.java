package org.hearth.interventions.watchwaitandwonder;

import org.hearth.testkit.InterventionContract;

class WatchWaitAndWonderTest extends InterventionContract {}
