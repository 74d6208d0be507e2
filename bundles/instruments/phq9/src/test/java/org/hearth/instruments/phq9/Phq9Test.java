package org.hearth.instruments.phq9;

import org.hearth.testkit.InstrumentContract;

class Phq9Test extends InstrumentContract {}
