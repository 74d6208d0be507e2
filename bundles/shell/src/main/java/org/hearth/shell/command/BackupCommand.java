package org.hearth.shell.command;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.hearth.api.store.Backup;
import org.jspecify.annotations.Nullable;

/** {@code hearth:backup}: copies the records while they are in use. */
@Service
@Command(scope = "hearth", name = "backup", description = "Copies all records into one archive while Hearth runs")
public final class BackupCommand implements Action {
    @Argument(name = "file", description = "The archive to be made; ends in .tar.gz", required = true)
    @Nullable
    String file;

    @Reference
    @Nullable
    Backup backup;

    @Reference
    @Nullable
    Session session;

    @Override
    public @Nullable Object execute() {
        Path archive = Path.of(Needed.of(file, "file")).toAbsolutePath().normalize();
        Needed.of(backup, "store of records").backup(archive);
        Needed.of(session, "session").getConsole().println("Everything is in " + archive);
        return null;
    }
}
