package org.hearth.shell.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.hearth.api.casework.Exports;
import org.jspecify.annotations.Nullable;

/** {@code hearth:export}: takes the records out as a folder of CSV files, pseudonymised, with the definitions they need. */
@Service
@Command(
        scope = "hearth",
        name = "export",
        description = "Takes all records out as a folder of CSV files, pseudonymised, that needs no plug-in to be read")
public final class ExportCommand implements Action {
    @Argument(name = "folder", description = "The folder to be made, or an empty one", required = true)
    @Nullable
    String folder;

    @Reference(optional = true)
    @Nullable
    Exports exports;

    @Reference
    @Nullable
    Session session;

    @Override
    public @Nullable Object execute() {
        Path target = Path.of(Needed.of(folder, "folder")).toAbsolutePath().normalize();
        var rows = Needed.of(exports, "export of records").export(Console.ACTOR, target);
        var console = Needed.of(session, "session").getConsole();
        new TreeMap<>(rows)
                .forEach((file, count) -> console.println(String.format(Locale.UK, "%s: %,d rows", file, count)));
        console.println("Everything is in " + target + ". There is no name in it, but it is about single families:"
                + " keep it as you keep their records.");
        return null;
    }
}
