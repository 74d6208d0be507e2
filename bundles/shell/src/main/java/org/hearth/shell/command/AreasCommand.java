package org.hearth.shell.command;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.hearth.api.casework.Areas;
import org.jspecify.annotations.Nullable;

/** {@code hearth:areas}: what is known of postcodes and deprivation, and families looked up anew. */
@Service
@Command(
        scope = "hearth",
        name = "areas",
        description = "Says which postcodes and deprivation deciles are loaded (etc/org.hearth.areas.cfg)")
public final class AreasCommand implements Action {
    @Option(name = "--apply", description = "Looks up all families that have a postcode and no decile")
    boolean apply;

    @Reference(optional = true)
    @Nullable
    Areas areas;

    @Reference
    @Nullable
    Session session;

    @Override
    public @Nullable Object execute() {
        PrintStream console = Needed.of(session, "session").getConsole();
        Areas known = Needed.of(areas, "lookup of areas");
        print(console, known.tables());
        if (apply) {
            console.println(String.format(
                    Locale.UK, "%,d families have a decile now that had none before.", known.apply(Console.ACTOR)));
        }
        return null;
    }

    static void print(PrintStream console, Areas.Tables tables) {
        console.println(tables.state());
        if (tables.vintage() > 0) {
            console.println(String.format(
                    Locale.UK,
                    "Indices of Deprivation %d: %,d neighbourhoods",
                    tables.vintage(),
                    tables.neighbourhoods()));
            console.println(String.format(Locale.UK, "Postcodes: %,d", tables.postcodes()));
        }
        tables.problems().forEach(console::println);
    }
}
