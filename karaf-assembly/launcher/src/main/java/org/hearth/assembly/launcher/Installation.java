package org.hearth.assembly.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The folders of one Hearth.
 *
 * @param home what was unpacked: programs, bundles, the {@code deploy} folder
 * @param etc the settings
 * @param data what this machine has added: database, logs, caches
 */
record Installation(Path home, Path etc, Path data) {

    /** The installation that {@code bin/hearth} belongs to; {@code HEARTH_ETC} and {@code HEARTH_DATA} may move parts. */
    static Installation here() {
        Path home =
                Path.of(System.getProperty("hearth.home", ".")).toAbsolutePath().normalize();
        return new Installation(
                home,
                elsewhere("HEARTH_ETC").orElse(home.resolve("etc")),
                elsewhere("HEARTH_DATA").orElse(home.resolve("data")));
    }

    private static Optional<Path> elsewhere(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(value -> Path.of(value).toAbsolutePath().normalize());
    }

    Path log() {
        return data.resolve("log").resolve("hearth.log");
    }

    /** Where the process writes what does not reach the log: the virtual machine's own last words. */
    Path consoleLog() {
        return data.resolve("log").resolve("console.log");
    }

    Path processFile() {
        return data.resolve("hearth.pid");
    }

    /** Where a browser on this machine finds Hearth. */
    URI address() {
        Properties http = properties("org.apache.felix.http.cfg");
        String host =
                http.getProperty("org.apache.felix.http.host", "127.0.0.1").trim();
        String port = http.getProperty("org.osgi.service.http.port", "8181").trim();
        return URI.create("http://" + ("0.0.0.0".equals(host) ? "127.0.0.1" : host) + ":" + port + "/");
    }

    /** A settings file; empty when there is none. */
    Properties properties(String name) {
        Properties properties = new Properties();
        Path file = etc.resolve(name);
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return properties;
    }
}
