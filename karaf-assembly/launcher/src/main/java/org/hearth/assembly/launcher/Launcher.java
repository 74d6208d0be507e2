package org.hearth.assembly.launcher;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/** The entry of {@code bin/hearth}. */
public final class Launcher {
    private static final String USAGE = """
            Usage: hearth start [--demo]        start and wait until the page answers
                   hearth stop [--now]          stop and wait until it has stopped; --now: end what does not stop
                   hearth status                0 running, 1 running but not answering, 3 stopped
                   hearth console [COMMAND]     the console of the running Hearth, or one command of it
                   hearth evaluate --data FOLDER --out FOLDER [--report ID]... [--set KEY=VALUE]...
                                                a folder of CSV files in, an evaluation out; nothing is stored
                   hearth backup FILE.zip       settings and embedded database into one file
                   hearth restore FILE.zip      back from such a file; what was there is moved aside
            """;

    private final Installation installation;
    private final PrintWriter out;

    private Launcher(Installation installation, PrintWriter out) {
        this.installation = installation;
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintWriter out = writer(System.out);
        PrintWriter err = writer(System.err);
        System.exit(new Launcher(Installation.here(), out).run(List.of(arguments), err));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    private int run(List<String> arguments, PrintWriter err) throws InterruptedException {
        if (arguments.isEmpty()) {
            err.print(USAGE);
            err.flush();
            return Status.WRONG_ARGUMENTS;
        }
        if (Arrays.asList("help", "--help", "-h").contains(arguments.getFirst())) {
            out.print(USAGE);
            out.flush();
            return Status.OK;
        }
        try {
            return verb(arguments.getFirst()).run(arguments.subList(1, arguments.size()));
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return refusal.status();
        } catch (IOException e) {
            err.println("hearth " + arguments.getFirst() + " failed: " + e);
            return "evaluate".equals(arguments.getFirst()) ? Status.STOPPED : Status.FAILED;
        }
    }

    private Verb verb(String name) {
        return switch (name) {
            case "start" -> new Start(installation, out);
            case "stop" -> new Stop(installation, out);
            case "status" -> new AskStatus(installation, out);
            case "console" -> new Console(installation);
            case "evaluate" -> new Evaluate(installation, out);
            case "backup" -> new Backup(installation, out);
            case "restore" -> new Restore(installation, out);
            default ->
                throw new Refusal(Status.WRONG_ARGUMENTS, "hearth does not know \"" + name + "\".\n\n" + USAGE.strip());
        };
    }
}
