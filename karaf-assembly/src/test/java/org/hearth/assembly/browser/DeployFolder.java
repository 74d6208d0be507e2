package org.hearth.assembly.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.hearth.assembly.boot.Hearth;

/** The folder {@code deploy} of a running Hearth, which is left as it was found. */
final class DeployFolder implements AutoCloseable {
    private final Path home;
    private final Set<Path> put = new HashSet<>();

    DeployFolder(Hearth hearth) {
        home = hearth.home();
    }

    /** Writes a file beside the folder and moves it in, as a person does who copies it. */
    void put(String name, String text) {
        try {
            Path written = Files.writeString(home.resolve(name + ".part"), text);
            Path file = home.resolve("deploy").resolve(name);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            put.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file out. */
    void remove(String name) {
        try {
            Files.delete(home.resolve("deploy").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (Path file : put) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
