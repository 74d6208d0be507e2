package org.hearth.assembly.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code hearth start}: starts the node and waits until its page answers. */
final class Start implements Verb {
    private final Installation installation;
    private final PrintWriter out;

    Start(Installation installation, PrintWriter out) {
        this.installation = installation;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        boolean demonstration = arguments.contains("--demo");
        List<String> unknown =
                arguments.stream().filter(word -> !"--demo".equals(word)).toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Status.WRONG_ARGUMENTS, "hearth start does not know " + unknown.getFirst() + ".");
        }
        Page page = new Page(installation.address());
        Optional<Node> running = Node.of(installation);
        if (running.isPresent()) {
            out.println("Hearth is running already (process " + running.get().number() + ").");
            return awaited(running.get().process(), page, demonstration);
        }
        if (page.answers()) {
            throw new Refusal(
                    Status.FAILED,
                    "Something else answers at " + page.address() + " already. Stop it, or choose another port in "
                            + installation.etc().resolve("org.apache.felix.http.cfg") + ".");
        }
        prepare();
        Process process = launch(demonstration);
        Node.remember(installation, process.toHandle());
        return awaited(process.toHandle(), page, demonstration);
    }

    private void prepare() throws IOException {
        for (String folder : List.of("log", "tmp")) {
            Files.createDirectories(installation.data().resolve(folder));
        }
        new BundleCache(installation).discardIfOutdated();
        new ShellAccount(installation).ensure();
    }

    private Process launch(boolean demonstration) throws IOException {
        KarafCommand karaf = new KarafCommand(installation)
                .with(List.of("-Xms128m", "-Xmx1g", "-XX:+UseSerialGC", "-Xshare:auto"))
                .with(JavaOptions.fromEnvironment("HEARTH_OPTS"));
        if (!Detached.onWindows()) {
            // a signal stops it; the port that Karaf would open for that answers to anybody on this machine
            karaf.property("karaf.shutdown.port", "-1");
        }
        if (demonstration) {
            karaf.property("hearth.demo", "true");
        }
        List<String> words = new ArrayList<>(Detached.prefix());
        words.addAll(karaf.words());
        return new ProcessBuilder(words)
                .directory(installation.home().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Detached.nothing()))
                .redirectOutput(installation.consoleLog().toFile())
                .redirectErrorStream(true)
                .start();
    }

    private int awaited(ProcessHandle process, Page page, boolean demonstration)
            throws IOException, InterruptedException {
        Path accounts = installation.data().resolve("demonstration-accounts.txt");
        Arrival arrival = new Arrival(installation, process);
        arrival.await(page::answers, "its page did not answer");
        if (demonstration) {
            arrival.await(() -> Files.exists(accounts), "its demonstration families did not come");
        }
        out.println("Hearth is ready at " + page.address());
        print(installation.data().resolve("set-up-link.txt"));
        print(accounts);
        return Status.OK;
    }

    /** Prints what the node has written for whoever starts it: how to get in. */
    private void print(Path file) throws IOException {
        if (Files.isReadable(file)) {
            out.println();
            Files.readAllLines(file).forEach(out::println);
        }
    }
}
