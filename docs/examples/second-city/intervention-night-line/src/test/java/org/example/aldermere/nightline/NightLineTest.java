package org.example.aldermere.nightline;

import org.hearth.testkit.InterventionContract;

class NightLineTest extends InterventionContract {}
