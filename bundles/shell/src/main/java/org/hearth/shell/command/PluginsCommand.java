package org.hearth.shell.command;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.report.ReportDescription;
import org.jspecify.annotations.Nullable;

/** {@code hearth:plugins}: what is installed. */
@Service
@Command(scope = "hearth", name = "plugins", description = "Lists the instruments, kinds of support and reports")
public final class PluginsCommand implements Action {
    @Reference
    @Nullable
    Catalogue catalogue;

    @Reference
    @Nullable
    Session session;

    @Override
    public @Nullable Object execute() {
        table(Needed.of(catalogue, "catalogue"))
                .print(Needed.of(session, "session").getConsole());
        return null;
    }

    static ShellTable table(Catalogue catalogue) {
        ShellTable table = new ShellTable();
        table.column("Kind");
        table.column("Id");
        table.column("Version");
        table.column("Title");
        table.column("Licence");
        table.emptyTableText("No plug-in is installed.");
        catalogue.instruments().forEach(instrument -> {
            InstrumentDefinition it = instrument.definition();
            table.addRow()
                    .addContent(
                            "instrument",
                            it.id(),
                            it.version(),
                            it.title(),
                            it.licence().identifier());
        });
        catalogue.interventions().forEach(intervention -> {
            InterventionDefinition it = intervention.definition();
            table.addRow().addContent("support", it.id(), it.version(), it.title(), "");
        });
        catalogue.reports().forEach(report -> {
            ReportDescription it = report.description();
            table.addRow().addContent("report", it.id(), it.version(), it.title(), "");
        });
        return table;
    }
}
