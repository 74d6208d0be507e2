package org.hearth.assembly.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line of a Karaf, as its own {@code bin/karaf} would put it together.
 *
 * <p>Left out on purpose: Karaf's patches to the modules {@code java.base} and {@code java.xml}, which
 * serve old XML libraries that are not here and would cost the virtual machine its class archive (a quarter of the
 * start).
 */
final class KarafCommand {
    private static final int FIRST_WITHOUT_SECURITY_MANAGER = 24;
    private static final List<String> OPENED = List.of(
            "java.base/java.security",
            "java.base/java.net",
            "java.base/java.lang",
            "java.base/java.util",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport.tcp");
    private static final List<String> EXPORTED = List.of(
            "java.base/sun.net.www.protocol.file",
            "java.base/sun.net.www.protocol.http",
            "java.base/sun.net.www.protocol.https",
            "java.base/sun.net.www.protocol.jar",
            "java.base/sun.net.www.content.text",
            "java.naming/com.sun.jndi.ldap",
            "java.rmi/sun.rmi.registry",
            "java.security.sasl/com.sun.security.sasl",
            "jdk.naming.rmi/com.sun.jndi.url.rmi",
            "jdk.xml.dom/org.w3c.dom.html");

    private final Installation installation;
    private final List<String> options = new ArrayList<>();

    KarafCommand(Installation installation) {
        this.installation = installation;
    }

    /** Adds options of the virtual machine; later ones win. */
    KarafCommand with(List<String> more) {
        options.addAll(more);
        return this;
    }

    KarafCommand property(String name, Object value) {
        options.add("-D" + name + "=" + value);
        return this;
    }

    List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        words.add(java().toString());
        words.addAll(forThisJava());
        OPENED.forEach(name -> words.add("--add-opens=" + name + "=ALL-UNNAMED"));
        EXPORTED.forEach(name -> words.add("--add-exports=" + name + "=ALL-UNNAMED"));
        words.addAll(folders());
        words.addAll(options);
        words.add("-classpath");
        words.add(classPath());
        words.add("org.apache.karaf.main.Main");
        return words;
    }

    private List<String> forThisJava() {
        if (Runtime.version().feature() < FIRST_WITHOUT_SECURITY_MANAGER) {
            return List.of("-Djava.security.manager=allow");
        }
        return List.of(
                "-javaagent:" + installation.home().resolve("lib/hearth-launcher.jar"),
                // the framework asks sun.misc.Unsafe, and the machine would say so at each start
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED");
    }

    private List<String> folders() {
        Path home = installation.home();
        Path data = installation.data();
        return List.of(
                "-Dkaraf.home=" + home,
                "-Dkaraf.base=" + home,
                "-Dkaraf.etc=" + installation.etc(),
                "-Dkaraf.data=" + data,
                "-Dkaraf.log=" + data.resolve("log"),
                "-Dkaraf.instances=" + data.resolve("instances"),
                "-Dkaraf.lock.dir=" + data,
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-Djava.util.logging.config.file=" + installation.etc().resolve("java.util.logging.properties"),
                "-Djava.awt.headless=true",
                "-Dkaraf.startLocalConsole=false",
                "-Dkaraf.startRemoteShell=true");
    }

    private String classPath() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String folder : List.of("lib/boot", "lib/jdk9plus")) {
            try (Stream<Path> files = Files.list(installation.home().resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** The Java that runs this program is the one that {@code bin/hearth} chose. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
