package org.hearth.ui.parts;

import java.util.UUID;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.FamilyId;

/** The addresses of the screens, relative to the root. */
public final class Paths {
    public static final String TODAY = "";
    public static final String SIGN_IN = "sign-in";
    public static final String SET_UP = "set-up";
    public static final String FAMILIES = "families";
    public static final String REGISTER = "families/new";
    public static final String RECORD_CONTACT = "record-contact";
    public static final String ALERTS = "alerts";
    public static final String CLOSED_ALERTS = "alerts/closed";
    public static final String REPORTS = "reports";
    public static final String PEOPLE = "people";
    public static final String NEW_ACCOUNT = "people/new";
    public static final String PLUG_INS = "plug-ins";

    /** Where families answer on a phone of their own; the secret stands behind the hash, which is sent to nobody. */
    public static final String OWN_PHONE = "ask";

    /** The name of the route parameter that holds a family's identity. */
    public static final String FAMILY_PARAMETER = "family";

    public static final String FAMILY_TEMPLATE = "families/:family";
    public static final String EDIT_FAMILY_TEMPLATE = "families/:family/edit";
    public static final String RECORD_CONTACT_TEMPLATE = "families/:family/record-contact";
    public static final String QUESTIONNAIRE_TEMPLATE = "families/:family/questionnaire";
    public static final String QUESTIONNAIRE_FORM_TEMPLATE = "families/:family/questionnaire/:instrument";
    public static final String INVITE_TEMPLATE = "families/:family/own-phone";
    public static final String NOT_ASKED_TEMPLATE = QUESTIONNAIRE_FORM_TEMPLATE + "/not-today";
    public static final String REPORT_TEMPLATE = "reports/:report";

    /** The name of the route parameter that holds an instrument's id. */
    public static final String INSTRUMENT_PARAMETER = "instrument";

    /** The name of the route parameter that holds a report's id. */
    public static final String REPORT_PARAMETER = "report";

    /** The name of the route parameter that holds a plug-in's id. */
    public static final String PLUG_IN_PARAMETER = "plug-in";

    /** The name of the route parameter that holds a plug-in's version. */
    public static final String VERSION_PARAMETER = "version";

    public static final String TRY_QUESTIONNAIRE_TEMPLATE = "plug-ins/questionnaires/:plug-in/:version";
    public static final String TRY_SUPPORT_TEMPLATE = "plug-ins/support/:plug-in";

    public static final String GROUPS = "groups";
    public static final String NEW_GROUP = "groups/new";

    /** The name of the route parameter that holds a group's identity. */
    public static final String GROUP_PARAMETER = "group";

    /** The name of the route parameter that holds a session's identity. */
    public static final String SESSION_PARAMETER = "session";

    public static final String GROUP_TEMPLATE = "groups/:group";
    public static final String EDIT_GROUP_TEMPLATE = "groups/:group/edit";
    public static final String GROUP_SHEET_TEMPLATE = "groups/:group/sheet";
    public static final String GROUP_REGISTER_TEMPLATE = "groups/:group/register/:session";
    public static final String WORKFORCE = "workforce";
    public static final String NEW_WORKFORCE = "workforce/new";
    public static final String WORKFORCE_TEMPLATE = "workforce/:session";

    /** The name of the route parameter that holds a contact's identity. */
    public static final String CONTACT_PARAMETER = "contact";

    public static final String CONTACTS_TEMPLATE = "families/:family/contacts";
    public static final String CORRECT_CONTACT_TEMPLATE = "families/:family/contacts/:contact";

    private Paths() {}

    /** A group. */
    public static String group(UUID group) {
        return GROUPS + "/" + group;
    }

    /** Where a group's sessions and details are changed. */
    public static String editGroup(UUID group) {
        return group(group) + "/edit";
    }

    /** The register of a group, to print. */
    public static String groupSheet(UUID group) {
        return group(group) + "/sheet";
    }

    /** Where it is recorded who came to a session of a group. */
    public static String groupRegister(UUID group, UUID session) {
        return group(group) + "/register/" + session;
    }

    /** A training or consultation. */
    public static String workforce(UUID session) {
        return WORKFORCE + "/" + session;
    }

    /** The contacts with a family, to correct them. */
    public static String contacts(FamilyId family) {
        return family(family) + "/contacts";
    }

    /** Where a contact is corrected. */
    public static String correctContact(FamilyId family, ContactId contact) {
        return contacts(family) + "/" + contact.value();
    }

    /** Where a version of an instrument can be tried out. */
    public static String tryQuestionnaire(String instrument, String version) {
        return PLUG_INS + "/questionnaires/" + instrument + "/" + version;
    }

    /** Where a kind of support can be tried out. */
    public static String trySupport(String intervention) {
        return PLUG_INS + "/support/" + intervention;
    }

    public static String family(FamilyId family) {
        return "families/" + family;
    }

    public static String editFamily(FamilyId family) {
        return family(family) + "/edit";
    }

    public static String recordContact(FamilyId family) {
        return family(family) + "/record-contact";
    }

    public static String questionnaire(FamilyId family) {
        return family(family) + "/questionnaire";
    }

    /** The path of the page that says why that questionnaire was not asked today. */
    public static String notAsked(FamilyId family, String instrument) {
        return questionnaire(family, instrument) + "/not-today";
    }

    /** The path of that questionnaire with a family. */
    public static String questionnaire(FamilyId family, String instrument) {
        return questionnaire(family) + "/" + instrument;
    }

    /** Where a family is asked on a phone of their own. */
    public static String invite(FamilyId family) {
        return family(family) + "/own-phone";
    }

    /** A report. */
    public static String report(String report) {
        return REPORTS + "/" + report;
    }

    /** The families whose key worker one is. */
    public static final String MY_FAMILIES = "families?which=mine";

    public static final String GOALS_TEMPLATE = "families/:family/goals";
    public static final String NOTES_TEMPLATE = "families/:family/notes";
    public static final String CONSENT_TEMPLATE = "families/:family/consent";
    public static final String SAFETY_PLAN_TEMPLATE = "families/:family/safety-plan";
    public static final String DOCUMENTS_TEMPLATE = "families/:family/documents";

    public static String goals(FamilyId family) {
        return family(family) + "/goals";
    }

    public static String notes(FamilyId family) {
        return family(family) + "/notes";
    }

    public static String consent(FamilyId family) {
        return family(family) + "/consent";
    }

    public static String safetyPlan(FamilyId family) {
        return family(family) + "/safety-plan";
    }

    public static String documents(FamilyId family) {
        return family(family) + "/documents";
    }
}
