package org.hearth.interventions.videofeedback;

import org.hearth.testkit.InterventionContract;

class VideoFeedbackTest extends InterventionContract {}
