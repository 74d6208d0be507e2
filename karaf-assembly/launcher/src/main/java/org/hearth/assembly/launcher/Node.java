package org.hearth.assembly.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process that runs an installation, known by the file that holds its number. */
final class Node {
    private final ProcessHandle process;

    private Node(ProcessHandle process) {
        this.process = process;
    }

    /** The node of that installation, when one is running. */
    static Optional<Node> of(Installation installation) throws IOException {
        Path file = installation.processFile();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> remembered = Files.readAllLines(file);
        if (remembered.size() != 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(remembered.getFirst()))
                .filter(ProcessHandle::isAlive)
                // after a restart of the machine the number may belong to somebody else
                .filter(handle -> born(handle).equals(remembered.getLast()))
                .map(Node::new);
    }

    /** Remembers the process as the node of that installation. */
    static Node remember(Installation installation, ProcessHandle process) throws IOException {
        Files.writeString(installation.processFile(), process.pid() + "\n" + born(process));
        return new Node(process);
    }

    private static String born(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(instant -> Long.toString(instant.getEpochSecond()))
                .orElse("unknown");
    }

    ProcessHandle process() {
        return process;
    }

    long number() {
        return process.pid();
    }
}
