package org.hearth.shell.command;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.Problem;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code hearth:status}: how Hearth is. */
@Service
@Command(scope = "hearth", name = "status", description = "Shows how Hearth is: its records, plug-ins and problems")
public final class StatusCommand implements Action {
    @Reference
    @Nullable
    Catalogue catalogue;

    @Reference(optional = true)
    @Nullable
    Store store;

    @Reference
    @Nullable
    Session session;

    @Override
    public @Nullable Object execute() {
        PrintStream console = Needed.of(session, "session").getConsole();
        print(console, Needed.of(catalogue, "catalogue"), store);
        return null;
    }

    static void print(PrintStream console, Catalogue catalogue, @Nullable Store store) {
        console.println("Records:  " + records(store));
        console.println("Plug-ins: " + catalogue.instruments().size() + " instruments, "
                + catalogue.interventions().size() + " kinds of support, "
                + catalogue.reports().size() + " reports");
        List<Problem> problems = catalogue.problems();
        console.println("Problems: " + (problems.isEmpty() ? "none" : problems.size()));
        problems.forEach(problem -> console.println("  " + problem));
    }

    private static String records(@Nullable Store store) {
        if (store == null) {
            return "no store is running";
        }
        try {
            return store.read(
                    records -> records.families(FamilyQuery.search("")).total() + " families, "
                            + records.countOpenAlerts() + " open alerts, "
                            + records.accounts().size() + " accounts");
        } catch (StoreUnavailable e) {
            return "not available: " + e.getMessage();
        }
    }
}
