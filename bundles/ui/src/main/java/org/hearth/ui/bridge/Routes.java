package org.hearth.ui.bridge;

import static org.hearth.api.identity.Role.ADMINISTRATOR;
import static org.hearth.api.identity.Role.EVALUATOR;
import static org.hearth.api.identity.Role.MANAGER;
import static org.hearth.api.identity.Role.PRACTITIONER;
import static org.hearth.api.identity.Role.SAFEGUARDING_LEAD;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import java.util.Set;
import org.hearth.api.identity.Role;
import org.hearth.ui.alerts.AlertsView;
import org.hearth.ui.alerts.ClosedAlertsView;
import org.hearth.ui.consent.ConsentView;
import org.hearth.ui.contact.ChooseFamilyView;
import org.hearth.ui.contact.ContactView;
import org.hearth.ui.contact.ContactsView;
import org.hearth.ui.contact.CorrectContactView;
import org.hearth.ui.contact.TrySupportView;
import org.hearth.ui.families.FamiliesView;
import org.hearth.ui.families.RegisterView;
import org.hearth.ui.family.EditFamilyView;
import org.hearth.ui.family.FamilyView;
import org.hearth.ui.frame.FaultPage;
import org.hearth.ui.frame.MainLayout;
import org.hearth.ui.frame.NoRecordPage;
import org.hearth.ui.frame.NotAllowedPage;
import org.hearth.ui.frame.NotFoundPage;
import org.hearth.ui.frame.Place;
import org.hearth.ui.frame.Places;
import org.hearth.ui.frame.StoreUnavailablePage;
import org.hearth.ui.goals.GoalsView;
import org.hearth.ui.groups.ChangeGroupView;
import org.hearth.ui.groups.GroupSheetView;
import org.hearth.ui.groups.GroupView;
import org.hearth.ui.groups.GroupsView;
import org.hearth.ui.groups.PlanGroupView;
import org.hearth.ui.groups.RegisterSessionView;
import org.hearth.ui.letters.DocumentsView;
import org.hearth.ui.notes.NotesView;
import org.hearth.ui.ownphone.InviteView;
import org.hearth.ui.ownphone.OwnPhoneView;
import org.hearth.ui.parts.Paths;
import org.hearth.ui.people.NewAccountView;
import org.hearth.ui.people.PeopleView;
import org.hearth.ui.plugins.PlugInsView;
import org.hearth.ui.questionnaire.ChooseQuestionnaireView;
import org.hearth.ui.questionnaire.NotAskedView;
import org.hearth.ui.questionnaire.QuestionnaireView;
import org.hearth.ui.questionnaire.TryQuestionnaireView;
import org.hearth.ui.reports.ReportView;
import org.hearth.ui.reports.ReportsView;
import org.hearth.ui.safetyplan.SafetyPlanView;
import org.hearth.ui.signin.SetUpView;
import org.hearth.ui.signin.SignInView;
import org.hearth.ui.today.TodayView;
import org.hearth.ui.workforce.CorrectWorkforceView;
import org.hearth.ui.workforce.RecordWorkforceView;
import org.hearth.ui.workforce.WorkforceView;

/** Every screen there is: where, for whom, and in which order the navigation offers them. Add a screen here. */
final class Routes {
    private static final Set<Role> CASEWORK = Set.of(PRACTITIONER, SAFEGUARDING_LEAD);
    private static final Set<Role> READ_REPORTS = Set.of(MANAGER, EVALUATOR, SAFEGUARDING_LEAD);
    private static final Set<Role> SET_UP = Set.of(ADMINISTRATOR);

    static final Places PLACES = new Places(List.of(
            Place.open(Paths.SIGN_IN, SignInView.class),
            Place.open(Paths.SET_UP, SetUpView.class),
            Place.open(Paths.OWN_PHONE, OwnPhoneView.class),
            Place.of(Paths.TODAY, TodayView.class, CASEWORK).inMenu("Today"),
            Place.of(Paths.FAMILIES, FamiliesView.class, CASEWORK).inMenu("Families"),
            Place.of(Paths.REGISTER, RegisterView.class, CASEWORK),
            Place.of(Paths.FAMILY_TEMPLATE, FamilyView.class, CASEWORK),
            Place.of(Paths.EDIT_FAMILY_TEMPLATE, EditFamilyView.class, CASEWORK),
            Place.of(Paths.GOALS_TEMPLATE, GoalsView.class, CASEWORK),
            Place.of(Paths.NOTES_TEMPLATE, NotesView.class, CASEWORK),
            Place.of(Paths.CONSENT_TEMPLATE, ConsentView.class, CASEWORK),
            Place.of(Paths.SAFETY_PLAN_TEMPLATE, SafetyPlanView.class, CASEWORK),
            Place.of(Paths.DOCUMENTS_TEMPLATE, DocumentsView.class, CASEWORK),
            Place.of(Paths.RECORD_CONTACT, ChooseFamilyView.class, CASEWORK).inBar("Record"),
            Place.of(Paths.RECORD_CONTACT_TEMPLATE, ContactView.class, CASEWORK),
            Place.of(Paths.QUESTIONNAIRE_TEMPLATE, ChooseQuestionnaireView.class, CASEWORK),
            Place.of(Paths.QUESTIONNAIRE_FORM_TEMPLATE, QuestionnaireView.class, CASEWORK),
            Place.of(Paths.INVITE_TEMPLATE, InviteView.class, CASEWORK),
            Place.of(Paths.NOT_ASKED_TEMPLATE, NotAskedView.class, CASEWORK),
            Place.of(Paths.ALERTS, AlertsView.class, CASEWORK).inMenu("Alerts"),
            Place.of(Paths.CLOSED_ALERTS, ClosedAlertsView.class, CASEWORK),
            Place.of(Paths.CONTACTS_TEMPLATE, ContactsView.class, CASEWORK),
            Place.of(Paths.CORRECT_CONTACT_TEMPLATE, CorrectContactView.class, CASEWORK),
            Place.of(Paths.GROUPS, GroupsView.class, CASEWORK).inMenu("Groups"),
            Place.of(Paths.NEW_GROUP, PlanGroupView.class, CASEWORK),
            Place.of(Paths.GROUP_TEMPLATE, GroupView.class, CASEWORK),
            Place.of(Paths.EDIT_GROUP_TEMPLATE, ChangeGroupView.class, CASEWORK),
            Place.of(Paths.GROUP_SHEET_TEMPLATE, GroupSheetView.class, CASEWORK),
            Place.of(Paths.GROUP_REGISTER_TEMPLATE, RegisterSessionView.class, CASEWORK),
            Place.of(Paths.WORKFORCE, WorkforceView.class, CASEWORK).inMenu("Workforce"),
            Place.of(Paths.NEW_WORKFORCE, RecordWorkforceView.class, CASEWORK),
            Place.of(Paths.WORKFORCE_TEMPLATE, CorrectWorkforceView.class, CASEWORK),
            Place.of(Paths.REPORTS, ReportsView.class, READ_REPORTS).inMenu("Reports"),
            Place.of(Paths.REPORT_TEMPLATE, ReportView.class, READ_REPORTS),
            Place.of(Paths.PLUG_INS, PlugInsView.class, SET_UP).inMenu("Plug-ins"),
            Place.of(Paths.TRY_QUESTIONNAIRE_TEMPLATE, TryQuestionnaireView.class, SET_UP),
            Place.of(Paths.TRY_SUPPORT_TEMPLATE, TrySupportView.class, SET_UP),
            Place.of(Paths.PEOPLE, PeopleView.class, SET_UP).inMenu("People and access"),
            Place.of(Paths.NEW_ACCOUNT, NewAccountView.class, SET_UP)));

    /** The pages that are shown instead of a screen that cannot be. */
    static final Set<Class<?>> ERROR_PAGES = Set.of(
            NotFoundPage.class, NotAllowedPage.class, NoRecordPage.class, StoreUnavailablePage.class, FaultPage.class);

    private Routes() {}

    static void register(RouteConfiguration routes) {
        routes.update(() -> PLACES.all().forEach(place -> register(routes, place)));
    }

    private static void register(RouteConfiguration routes, Place place) {
        Class<? extends Component> view = place.view();
        List<Class<? extends RouterLayout>> frame = place.isOpen() ? List.of() : List.of(MainLayout.class);
        routes.setRoute(place.path(), view, frame);
    }
}
