package org.hearth.ui.bridge;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hearth.api.casework.Alerts;
import org.hearth.api.casework.Areas;
import org.hearth.api.casework.Assessments;
import org.hearth.api.casework.AuditLog;
import org.hearth.api.casework.Casework;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Changes;
import org.hearth.api.casework.Consents;
import org.hearth.api.casework.Contacts;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.Evaluations;
import org.hearth.api.casework.Goals;
import org.hearth.api.casework.Groups;
import org.hearth.api.casework.Invitations;
import org.hearth.api.casework.Letters;
import org.hearth.api.casework.Notes;
import org.hearth.api.casework.OwnPhone;
import org.hearth.api.casework.Programme;
import org.hearth.api.casework.SafetyPlans;
import org.hearth.api.casework.Schedules;
import org.hearth.api.casework.Strands;
import org.hearth.api.casework.Workforce;
import org.hearth.api.document.LetterRenderer;
import org.hearth.api.document.PageFragments;
import org.hearth.api.document.QrCodes;
import org.hearth.api.identity.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every use case that a view may ask for in its constructor. The screens come up when all are there. Add a use case here. */
@Component(service = UseCases.class)
public final class UseCases {
    private final Map<Class<?>, Object> services = new HashMap<>();

    @Activate
    public UseCases(
            @Reference Casework casework,
            @Reference Assessments assessments,
            @Reference Alerts alerts,
            @Reference Areas areas,
            @Reference Evaluations evaluations,
            @Reference Catalogue catalogue,
            @Reference AuditLog audit,
            @Reference Drafts drafts,
            @Reference Contacts contacts,
            @Reference Groups groups,
            @Reference Workforce workforce,
            @Reference Changes changes,
            @Reference Accounts accounts,
            @Reference PageFragments fragments,
            @Reference Programme programme,
            @Reference Strands strands,
            @Reference Invitations invitations,
            @Reference OwnPhone ownPhone,
            @Reference QrCodes qrCodes,
            @Reference Schedules schedules,
            @Reference Goals goals,
            @Reference Notes notes,
            @Reference Consents consents,
            @Reference SafetyPlans safetyPlans,
            @Reference Letters letters,
            @Reference LetterRenderer letterRenderer) {
        services.put(Casework.class, casework);
        services.put(Assessments.class, assessments);
        services.put(Alerts.class, alerts);
        services.put(Areas.class, areas);
        services.put(Evaluations.class, evaluations);
        services.put(Catalogue.class, catalogue);
        services.put(AuditLog.class, audit);
        services.put(Drafts.class, drafts);
        services.put(Contacts.class, contacts);
        services.put(Groups.class, groups);
        services.put(Workforce.class, workforce);
        services.put(Changes.class, changes);
        services.put(Accounts.class, accounts);
        services.put(PageFragments.class, fragments);
        services.put(Programme.class, programme);
        services.put(Strands.class, strands);
        services.put(Invitations.class, invitations);
        services.put(OwnPhone.class, ownPhone);
        services.put(QrCodes.class, qrCodes);
        services.put(Schedules.class, schedules);
        services.put(Goals.class, goals);
        services.put(Notes.class, notes);
        services.put(Consents.class, consents);
        services.put(SafetyPlans.class, safetyPlans);
        services.put(Letters.class, letters);
        services.put(LetterRenderer.class, letterRenderer);
    }

    Map<Class<?>, Object> all() {
        return Map.copyOf(services);
    }

    <T> T get(Class<T> type) {
        return type.cast(Objects.requireNonNull(services.get(type)));
    }
}
