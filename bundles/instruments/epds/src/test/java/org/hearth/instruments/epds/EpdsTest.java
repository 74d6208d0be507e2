package org.hearth.instruments.epds;

import org.hearth.testkit.InstrumentContract;

class EpdsTest extends InstrumentContract {}
