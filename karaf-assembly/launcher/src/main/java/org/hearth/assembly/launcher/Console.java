package org.hearth.assembly.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code hearth console}: the shell of the running node, or one command of it. */
final class Console implements Verb {
    /** The libraries of Karaf's own SSH client, which lie among the bundles. */
    private static final Pattern CLIENT =
            Pattern.compile("(org\\.apache\\.karaf\\.client|sshd-osgi|sshd-scp|sshd-sftp|jansi|jline)-[0-9].*\\.jar");

    private final Installation installation;

    Console(Installation installation) {
        this.installation = installation;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        return client(arguments).inheritIO().start().waitFor();
    }

    /** The process that talks to the node; refuses when there is none. */
    ProcessBuilder client(List<String> command) throws IOException {
        if (Node.of(installation).isEmpty()) {
            throw new Refusal(Status.FAILED, "Hearth is not running; start it with: hearth start");
        }
        if (new ShellAccount(installation).password().isEmpty()) {
            throw new Refusal(
                    Status.FAILED,
                    "There is no console account in " + installation.etc().resolve("users.properties")
                            + "; hearth start makes one.");
        }
        List<String> words = new ArrayList<>(List.of(
                KarafCommand.java().toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                // a script has no terminal, and need not be warned of it
                "-Dorg.jline.terminal.dumb=true",
                "-Dhearth.home=" + installation.home(),
                "-Dkaraf.home=" + installation.home(),
                "-Dkaraf.base=" + installation.home(),
                "-Dkaraf.data=" + installation.data(),
                "-Dkaraf.etc=" + installation.etc(),
                "-classpath",
                installation.home().resolve("lib/hearth-launcher.jar") + File.pathSeparator + classPath(),
                ConsoleClient.class.getName()));
        words.addAll(command);
        return new ProcessBuilder(words);
    }

    private String classPath() throws IOException {
        try (Stream<Path> files = Files.walk(installation.home().resolve("system"))) {
            return files.filter(file ->
                            CLIENT.matcher(file.getFileName().toString()).matches())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
