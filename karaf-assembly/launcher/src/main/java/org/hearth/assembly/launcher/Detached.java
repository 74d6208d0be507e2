package org.hearth.assembly.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a process is started so that closing the terminal, or Ctrl-C in it, does not end it. */
final class Detached {
    private Detached() {}

    static boolean onWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** The words before its command line. */
    static List<String> prefix() {
        if (onWindows()) {
            return List.of();
        }
        return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of("nohup");
    }

    static File nothing() {
        return new File(onWindows() ? "NUL" : "/dev/null");
    }
}
