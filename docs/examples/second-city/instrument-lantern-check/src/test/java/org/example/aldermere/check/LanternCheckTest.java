package org.example.aldermere.check;

import org.hearth.testkit.InstrumentContract;

class LanternCheckTest extends InstrumentContract {}
