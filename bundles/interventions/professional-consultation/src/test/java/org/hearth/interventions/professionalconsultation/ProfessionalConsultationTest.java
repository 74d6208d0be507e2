package org.hearth.interventions.professionalconsultation;

import org.hearth.testkit.InterventionContract;

class ProfessionalConsultationTest extends InterventionContract {}
