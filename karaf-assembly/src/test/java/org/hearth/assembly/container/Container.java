package org.hearth.assembly.container;

import static org.awaitility.Awaitility.await;
import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOptions;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** The assembly that was just built, booted by Pax Exam, with a {@link Probe} in it. */
final class Container implements ExtensionContext.Store.CloseableResource {
    private static final String MAVEN = "etc/org.ops4j.pax.url.mvn.cfg";
    private static final String MAVEN_KEY = "org.ops4j.pax.url.mvn.";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int probePort;
    private final TestContainer container;

    private Container(int probePort, TestContainer container) {
        this.probePort = probePort;
        this.container = container;
    }

    static Container boot() {
        try {
            int port = freePort();
            TestContainer karaf = PaxExamRuntime.createContainer(PaxExamRuntime.createServerSystem(settings(port)));
            karaf.start();
            Container container = new Container(port, karaf);
            await("the last feature has come")
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> container.bundles().containsKey("org.hearth.instruments.gad7")
                            && container.bundles().values().stream().allMatch("ACTIVE"::equals));
            await("nothing starts any more")
                    .during(Duration.ofSeconds(2))
                    .atMost(PATIENCE)
                    .until(() -> container.ask("happened").isEmpty());
            return container;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Option[] settings(int port) throws IOException {
        Path work = Path.of(System.getProperty("hearth.work"), "container").toAbsolutePath();
        return options(
                karafDistributionConfiguration()
                        .frameworkUrl(Path.of(System.getProperty("hearth.archive"))
                                .toUri()
                                .toString())
                        .name("Hearth")
                        .unpackDirectory(work.toFile())
                        .useDeployFolder(false),
                keepRuntimeFolder(),
                // nobody types there, and its prompts would fill the log of the build
                configureConsole().ignoreLocalConsole(),
                doNotModifyLogConfiguration(),
                editConfigurationFilePut(
                        "etc/org.apache.felix.http.cfg", "org.osgi.service.http.port", Integer.toString(freePort())),
                editConfigurationFilePut("etc/org.apache.karaf.shell.cfg", "sshPort", Integer.toString(freePort())),
                // Pax Exam installs bundles of its own, which the distribution does not carry
                editConfigurationFilePut(MAVEN, MAVEN_KEY + "localRepository", System.getProperty("maven.local")),
                editConfigurationFilePut(
                        MAVEN, MAVEN_KEY + "repositories", System.getProperty("maven.central") + "@id=central"),
                vmOptions(forThisJava()),
                systemProperty(Probe.PORT).value(Integer.toString(port)),
                bundle(ProbeBundle.write(work).toUri().toString()),
                systemTimeout(PATIENCE.toMillis()));
    }

    private static String[] forThisJava() {
        String launcher = Path.of("target/assembly/lib/hearth-launcher.jar")
                .toAbsolutePath()
                .toString();
        return Runtime.version().feature() < 24
                ? new String[] {"-XX:TieredStopAtLevel=1", "-Djava.security.manager=allow"}
                : new String[] {"-XX:TieredStopAtLevel=1", "-javaagent:" + launcher};
    }

    /** Every bundle's state by its symbolic name; fragments are left out. */
    Map<String, String> bundles() {
        Map<String, String> states = new TreeMap<>();
        ask("bundles").forEach(line -> states.put(line.split(" ")[0], line.split(" ")[1]));
        return states;
    }

    /** Asks the {@link Probe}. */
    List<String> ask(String question) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), probePort)) {
            socket.getOutputStream().write((question + "\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        container.stop();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
