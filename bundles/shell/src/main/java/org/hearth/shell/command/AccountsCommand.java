package org.hearth.shell.command;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.hearth.api.identity.Accounts;
import org.jspecify.annotations.Nullable;

/** {@code hearth:accounts}: who may sign in. */
@Service
@Command(scope = "hearth", name = "accounts", description = "Lists the accounts and their roles")
public final class AccountsCommand implements Action {
    @Reference
    @Nullable
    Accounts accounts;

    @Reference
    @Nullable
    Session session;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable();
        table.column("User name");
        table.column("Name");
        table.column("Roles");
        table.emptyTableText("There is no account yet; the set-up link is in the log.");
        Needed.of(accounts, "store of accounts")
                .list(Console.ACTOR)
                .forEach(actor -> table.addRow()
                        .addContent(
                                actor.username(),
                                actor.name(),
                                actor.roles().stream()
                                        .sorted()
                                        .map(role -> role.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '))
                                        .collect(Collectors.joining(", "))));
        table.print(Needed.of(session, "session").getConsole());
        return null;
    }
}
