package org.hearth.shell.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.hearth.api.casework.PluginCheck;
import org.hearth.api.casework.PluginCheck.Answer;
import org.hearth.api.casework.PluginCheck.Verdict;
import org.jspecify.annotations.Nullable;

/** {@code hearth:check}: what would fit, before anything is changed. */
@Service
@Command(
        scope = "hearth",
        name = "check",
        description =
                "Says whether plug-ins would fit, or which installed ones a new Hearth would not accept; changes nothing")
public final class CheckCommand implements Action {
    @Argument(
            name = "file",
            description = "Plug-ins (.yaml, .jar), bundles of a new Hearth (.jar) or its whole archive (.tar.gz, .zip);"
                    + " a relative path starts in Hearth's own folder",
            required = true,
            multiValued = true)
    @Nullable
    List<String> files;

    @Reference(optional = true)
    @Nullable
    PluginCheck check;

    @Reference
    @Nullable
    Session session;

    @Override
    public @Nullable Object execute() {
        Path home = Path.of(System.getProperty("karaf.base", "."));
        List<Path> paths = Needed.of(files, "file").stream()
                .map(file -> resolved(home, file))
                .toList();
        List<Answer> answers = Needed.of(check, "check of plug-ins").check(paths);
        PrintStream console = Needed.of(session, "session").getConsole();
        answers.forEach(answer -> print(console, answer));
        long refused = answers.stream()
                .flatMap(answer -> answer.verdicts().stream())
                .filter(verdict -> !verdict.fits())
                .count();
        if (refused > 0 || answers.stream().anyMatch(answer -> !answer.notes().isEmpty())) {
            // scripts see it by the exit status
            throw new IllegalStateException("Not everything fits; see above. Nothing was changed.");
        }
        return null;
    }

    /** A relative path is meant within Hearth's own folder, or within its deploy folder where it is not there. */
    static Path resolved(Path home, String file) {
        Path path = home.resolve(file).toAbsolutePath().normalize();
        Path dropped = home.resolve("deploy").resolve(file).toAbsolutePath().normalize();
        return !Files.exists(path) && Files.exists(dropped) ? dropped : path;
    }

    static void print(PrintStream console, Answer answer) {
        console.println("With " + answer.hearth() + ":");
        ShellTable table = new ShellTable();
        table.column("Kind");
        table.column("Plug-in");
        table.column("Version");
        table.column("Fits");
        table.emptyTableText("There is no plug-in to check.");
        for (Verdict verdict : answer.verdicts()) {
            table.addRow()
                    .addContent(
                            PluginWords.kind(verdict.kind()),
                            verdict.name(),
                            verdict.version(),
                            verdict.fits() ? "yes" : "no");
        }
        table.print(console);
        console.println();
        for (Verdict verdict : answer.verdicts()) {
            for (String reason : verdict.reasons()) {
                console.println(verdict.name() + " would not be accepted: " + reason + ".");
            }
        }
        answer.notes().forEach(note -> console.println(note + "."));
        if (answer.notes().isEmpty() && answer.verdicts().stream().allMatch(Verdict::fits)) {
            console.println("Everything fits.");
        }
    }
}
