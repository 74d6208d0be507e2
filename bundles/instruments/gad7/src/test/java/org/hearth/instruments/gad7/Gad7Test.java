package org.hearth.instruments.gad7;

import org.hearth.testkit.InstrumentContract;

class Gad7Test extends InstrumentContract {}
