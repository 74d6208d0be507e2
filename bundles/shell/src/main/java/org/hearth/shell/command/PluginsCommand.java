package org.hearth.shell.command;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;
import org.jspecify.annotations.Nullable;

/** {@code hearth:plugins}: everything that was found, in use or not, and why not. */
@Service
@Command(
        scope = "hearth",
        name = "plugins",
        description = "Lists all plug-ins that were found, in use or not, and why not")
public final class PluginsCommand implements Action {
    @Reference
    @Nullable
    Catalogue catalogue;

    @Reference
    @Nullable
    Session session;

    @Override
    public @Nullable Object execute() {
        print(
                Needed.of(session, "session").getConsole(),
                Needed.of(catalogue, "catalogue").plugins());
        return null;
    }

    static void print(PrintStream console, List<Plugin> plugins) {
        ShellTable table = new ShellTable();
        table.column("Kind");
        table.column("Id");
        table.column("Version");
        table.column("Title");
        table.column("Licence");
        table.column("Wording");
        table.column("State");
        table.column("From");
        table.emptyTableText("No plug-in was found.");
        for (Plugin plugin : plugins) {
            table.addRow()
                    .addContent(
                            PluginWords.kind(plugin.kind()),
                            plugin.id(),
                            plugin.version(),
                            plugin.title(),
                            plugin.licence(),
                            PluginWords.wording(plugin.wording()),
                            PluginWords.state(plugin.state()),
                            plugin.origin());
        }
        table.print(console);
        // the reasons are sentences: too long for a column
        for (Plugin plugin : plugins) {
            if (!plugin.problems().isEmpty()) {
                console.println();
                console.println(plugin.title() + ", " + PluginWords.state(plugin.state()) + ":");
                for (Problem problem : plugin.problems()) {
                    console.println("  " + problem);
                }
            }
        }
    }
}
