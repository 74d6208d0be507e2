package org.hearth.assembly.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One installation, unpacked from the archive that was just built and driven by its own {@code bin/hearth}. */
public final class Hearth implements AutoCloseable {
    /** What makes a runtime of a minute start in two thirds of the time. */
    private static final String SHORT_RUN = "-XX:TieredStopAtLevel=1";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern BUNDLE = Pattern.compile("(?m)^ *(\\d+) \\| (\\w+) +\\|[^|]*\\| ([^ |]+) +\\| (\\S+)");

    private final Path home;
    private final int port = freePort();
    private final Map<String, String> environment = new TreeMap<>(Map.of("HEARTH_OPTS", SHORT_RUN));

    private Hearth(Path home) {
        this.home = home;
    }

    /** A fresh installation of the default distribution, on ports that nobody uses. */
    public static Hearth unpack(String name) {
        return unpack(name, Path.of(System.getProperty("hearth.archive")));
    }

    /** A fresh installation of that tar.gz, on ports that nobody uses. */
    public static Hearth unpack(String name, Path archive) {
        try {
            Path work = Path.of(System.getProperty("hearth.work"));
            Files.createDirectories(work);
            Path home = Files.createTempDirectory(work, name + "-");
            run(List.of("tar", "xzf", archive.toString(), "--strip-components=1"), home, Map.of());
            Hearth hearth = new Hearth(home);
            hearth.set("org.apache.felix.http.cfg", "org.osgi.service.http.port", Integer.toString(hearth.port));
            hearth.set("org.apache.karaf.shell.cfg", "sshPort", Integer.toString(freePort()));
            return hearth;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes one line of a settings file. */
    public Hearth set(String file, String key, String value) {
        try {
            Path path = home.resolve("etc").resolve(file);
            List<String> lines = new ArrayList<>(Files.exists(path) ? Files.readAllLines(path) : List.of());
            lines.removeIf(line -> line.matches("\\s*" + Pattern.quote(key) + "\\s*=.*"));
            lines.add(key + " = " + value);
            Files.write(path, lines);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds an option to the virtual machine that it runs in. */
    Hearth withOption(String option) {
        return with("HEARTH_OPTS", environment.get("HEARTH_OPTS") + " " + option);
    }

    /** Adds a variable to the environment that {@code bin/hearth} runs in. */
    public Hearth with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts it, with demonstration families if asked, and fails unless the page answers. */
    public Hearth start(String... options) {
        List<String> words = new ArrayList<>(List.of("start"));
        words.addAll(List.of(options));
        Said said = say(words.toArray(String[]::new));
        if (said.status() != 0) {
            String log = log();
            close();
            throw new AssertionError("bin/hearth start: " + said + "\n" + log);
        }
        return this;
    }

    /** Runs {@code bin/hearth} with those words. */
    public Said say(String... words) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/hearth").toString()));
        command.addAll(List.of(words));
        return run(command, home, environment);
    }

    /** Runs one command of the console and answers with what it printed. */
    public String console(String command) {
        return say("console", command).out().replaceAll("\u001B\\[[;\\d]*m", "");
    }

    /** Every bundle by its symbolic name, with its version and state; fragments are left out. */
    public Map<String, String> bundles() {
        Map<String, String> states = new TreeMap<>();
        Matcher line = BUNDLE.matcher(console("bundle:list -t 0 -s"));
        while (line.find()) {
            if (!"org.apache.karaf.features.extension".equals(line.group(4))) {
                states.put(line.group(4), line.group(3) + " " + line.group(2));
            }
        }
        return states;
    }

    public Path home() {
        return home;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** What it has logged so far. */
    public String log() {
        return read(home.resolve("data/log/hearth.log"));
    }

    /** The lines of the log at WARN or above, and what the virtual machine complained about. */
    public List<String> complaints() {
        List<String> lines = new ArrayList<>(log().lines()
                .filter(line -> line.matches("\\S+ \\| (WARN|ERROR|FATAL) .*"))
                .toList());
        read(home.resolve("data/log/console.log"))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
        return lines;
    }

    /** Ends it without asking: nobody needs it any more. */
    @Override
    public void close() {
        say("stop", "--now");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Said run(List<String> command, Path folder, Map<String, String> environment) {
        try {
            Path out = Files.createTempFile("said", ".out");
            Path err = Files.createTempFile("said", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end within " + PATIENCE);
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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
