package org.hearth.interventions.peersupport;

import org.hearth.testkit.InterventionContract;

class PeerSupportTest extends InterventionContract {}
