package org.hearth.assembly.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The settings of a node that evaluates and does nothing else, derived from those of an installation. */
final class HeadlessNode {
    /** Features of the boot list that serve people or keep records. */
    private static final List<String> NOT_HEADLESS =
            List.of("hearth-server", "hearth-demonstration", "ssh", "management");

    private final Installation installation;

    HeadlessNode(Installation installation) {
        this.installation = installation;
    }

    /** Lays out the settings and an empty data folder there. */
    Installation in(Path folder) throws IOException {
        Installation headless = new Installation(installation.home(), folder.resolve("etc"), folder.resolve("data"));
        Folder.copy(installation.etc(), headless.etc());
        for (String name : List.of("log", "tmp")) {
            Files.createDirectories(headless.data().resolve(name));
        }
        Path features = headless.etc().resolve("org.apache.karaf.features.cfg");
        Files.writeString(features, withoutServer(Files.readString(features)));
        // a plug-in that does not resolve ends the evaluation instead of leaving it waiting
        Files.writeString(
                headless.etc().resolve("system.properties"),
                "\nkaraf.require.successful.features.boot = true\n",
                StandardOpenOption.APPEND);
        return headless;
    }

    /** The same list of features to start with, without those that a headless node has no use for. */
    static String withoutServer(String features) {
        String result = features;
        for (String name : NOT_HEADLESS) {
            result = result.replaceAll("(?m)(?<=[\\s,(=])" + name + "(/[^\\s,()\\\\]+)?\\s*,", "")
                    .replaceAll("(?m),\\s*\\\\?\\s*" + name + "(/[^\\s,()\\\\]+)?(?=\\s*(\\)|$))", "");
        }
        return result;
    }
}
