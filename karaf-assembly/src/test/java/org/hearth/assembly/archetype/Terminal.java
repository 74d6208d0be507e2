package org.hearth.assembly.archetype;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.hearth.assembly.boot.Said;

/**
 * A terminal in a folder outside this repository, in which commands run as they stand on a page. {@code mvn} is the
 * repository's own {@code mvnw}, so that no Maven need be installed, and it uses the local repository of this build.
 */
public final class Terminal {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    /** A terminal in that folder. */
    public Terminal(Path folder) {
        this.folder = folder;
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_ARGS", "-ntp -Dmaven.repo.local=" + System.getProperty("maven.local"));
        // short runs: as fast as they start
        environment.put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        environment.put("PATH", programs().resolve("bin") + ":" + System.getenv("PATH"));
    }

    /** Sets a variable that the page speaks of. */
    public Terminal with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs those commands and answers with what they wrote. */
    public String run(String commands) {
        Said said = say(commands);
        if (said.status() != 0) {
            throw new AssertionError(commands + "\nended with " + said.status() + ":\n" + said.out() + said.err());
        }
        return said.out();
    }

    /** Runs those commands, up to the first that fails, and answers with how they ended. */
    public Said say(String commands) {
        try {
            Path out = Files.createTempFile("terminal", ".out");
            Path err = Files.createTempFile("terminal", ".err");
            ProcessBuilder builder = new ProcessBuilder("sh", "-eu", "-c", commands)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError(commands + "\ndid not end within " + PATIENCE);
            }
            Said said = new Said(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A folder that has {@code bin/mvn}. */
    private static Path programs() {
        try {
            Path bin = Files.createDirectories(Path.of(System.getProperty("hearth.work"), "programs", "bin"));
            Path mvn = bin.resolve("mvn");
            Files.writeString(mvn, "#!/bin/sh\nexec '" + ROOT.resolve("mvnw") + "' \"$@\"\n");
            Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
            return bin.getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
