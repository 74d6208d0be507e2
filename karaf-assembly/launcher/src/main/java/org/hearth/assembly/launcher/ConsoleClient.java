package org.hearth.assembly.launcher;

import java.io.ByteArrayInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts Karaf's SSH client with the password of this machine's console account.
 *
 * <p>Runs in a process of its own, with the client's libraries on its class path. The password is read here rather than
 * given to that process as an argument, where everybody on the machine could see it.
 */
final class ConsoleClient {
    private ConsoleClient() {}

    public static void main(String[] command) throws Throwable {
        String password = new ShellAccount(Installation.here()).password().orElse("");
        List<String> words = new ArrayList<>(List.of("-u", ShellAccount.NAME, "-p", password, "-r", "10", "-d", "1"));
        if (command.length > 0) {
            // as a batch: with a command among its arguments the client wants a terminal, and cron has none
            words.add("-b");
            System.setIn(new ByteArrayInputStream((String.join(" ", command) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        MethodHandles.publicLookup()
                .findStatic(
                        Class.forName("org.apache.karaf.client.Main"),
                        "main",
                        MethodType.methodType(void.class, String[].class))
                .invokeExact(words.toArray(String[]::new));
    }
}
