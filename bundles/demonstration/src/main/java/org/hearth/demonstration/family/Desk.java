package org.hearth.demonstration.family;

import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.Groups;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.Notes;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.casework.Schedules;
import org.hearth.api.casework.Workforce;

/** What a practitioner has before them: the use cases through which the made-up families are recorded. */
public record Desk(
        Casework casework,
        Assessments assessments,
        Goals goals,
        Notes notes,
        Consents consents,
        SafetyPlans plans,
        Letters letters,
        Invitations invitations,
        Schedules schedules,
        Groups groups,
        Workforce workforce,
        Catalogue catalogue) {}
