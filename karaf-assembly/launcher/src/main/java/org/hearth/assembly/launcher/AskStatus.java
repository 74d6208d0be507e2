package org.hearth.assembly.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** {@code hearth status}: whether the node runs, and whether its page answers. */
final class AskStatus implements Verb {
    private final Installation installation;
    private final PrintWriter out;

    AskStatus(Installation installation, PrintWriter out) {
        this.installation = installation;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) throws IOException {
        Optional<Node> node = Node.of(installation);
        if (node.isEmpty()) {
            out.println("Hearth is stopped.");
            return Status.STOPPED;
        }
        Page page = new Page(installation.address());
        if (page.answers()) {
            out.println("Hearth is running at " + page.address() + " (process "
                    + node.get().number() + ").");
            return Status.OK;
        }
        out.println("Hearth is running (process " + node.get().number() + "), but " + page.address()
                + " does not answer. It may still be starting; its log is " + installation.log() + ".");
        return Status.FAILED;
    }
}
