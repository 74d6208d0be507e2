package org.hearth.assembly.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code hearth stop [--now]}: asks the node to stop and waits until it has, or ends it without asking. */
final class Stop implements Verb {
    private static final String NOW = "--now";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation installation;
    private final PrintWriter out;

    Stop(Installation installation, PrintWriter out) {
        this.installation = installation;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        boolean now = arguments.equals(List.of(NOW));
        if (!now && !arguments.isEmpty()) {
            throw new Refusal(Status.WRONG_ARGUMENTS, "hearth stop takes " + NOW + " or no arguments.");
        }
        Optional<Node> node = Node.of(installation);
        if (node.isEmpty()) {
            out.println("Hearth is not running.");
            return Status.OK;
        }
        if (now) {
            node.get().process().destroyForcibly();
        } else {
            ask(node.get().process());
        }
        if (!Arrival.endedWithin(node.get().process(), PATIENCE.toMillis())) {
            throw new Refusal(
                    Status.FAILED,
                    "Hearth has not stopped within " + PATIENCE.toSeconds() + " seconds (process "
                            + node.get().number() + "). What it is doing is in " + installation.log()
                            + ". A plug-in whose code never ends can keep it: hearth stop " + NOW
                            + " ends it all the same, and what was saved is safe.");
        }
        Files.deleteIfExists(installation.processFile());
        out.println("Hearth has stopped.");
        return Status.OK;
    }

    private void ask(ProcessHandle process) throws IOException {
        Path port = installation.data().resolve("port");
        if (process.supportsNormalTermination() || !Files.exists(port)) {
            process.destroy();
            return;
        }
        // Windows has no signal for this; Karaf listens on a port there
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        Integer.parseInt(Files.readString(port).trim()));
                OutputStream karaf = socket.getOutputStream()) {
            karaf.write("SHUTDOWN".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
