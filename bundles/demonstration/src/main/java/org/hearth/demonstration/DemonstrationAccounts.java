package org.hearth.demonstration;

import java.util.List;
import java.util.Set;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Accounts.NewAccount;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;

/** The accounts of the demonstration. Their password is no secret: they exist beside made-up families only. */
final class DemonstrationAccounts {
    /** What all of them sign in with. */
    static final String PASSWORD = "hearth-demo-2026";

    static final Actor ADMINISTRATOR = new Actor("administrator", "Alba Thornbury-Osei", Set.of(Role.ADMINISTRATOR));
    static final Actor PRACTITIONER = new Actor("nadia", "Nadia Brightwater-Syed", Set.of(Role.PRACTITIONER));
    static final Actor LEAD = new Actor("lead", "Morwenna Castellow", Set.of(Role.SAFEGUARDING_LEAD));
    static final Actor MANAGER = new Actor("manager", "Tobias Ferncombe-Lal", Set.of(Role.MANAGER));

    private DemonstrationAccounts() {}

    /** Makes them; the administrator first, who makes the others. */
    static void make(Accounts accounts) {
        Actor administrator = accounts.createFirst(account(ADMINISTRATOR));
        for (Actor other : List.of(PRACTITIONER, LEAD, MANAGER)) {
            accounts.create(administrator, account(other));
        }
    }

    private static NewAccount account(Actor actor) {
        return new NewAccount(actor.username(), actor.name(), PASSWORD.toCharArray(), actor.roles());
    }

    /** What somebody who starts the demonstration reads. */
    static List<String> described() {
        return List.of(
                "Demonstration accounts, all with the password " + PASSWORD + ":",
                line(PRACTITIONER, "practitioner: families, contacts, questionnaires"),
                line(LEAD, "safeguarding lead: alerts, all families"),
                line(MANAGER, "manager: reports"),
                line(ADMINISTRATOR, "administrator: set-up and accounts"));
    }

    private static String line(Actor actor, String does) {
        return "  " + actor.username() + " ".repeat(15 - actor.username().length()) + does;
    }
}
