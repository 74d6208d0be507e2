package org.hearth.assembly.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The account for the console: made on each machine at its first start, with a password that nobody chose. */
final class ShellAccount {
    static final String NAME = "hearth";
    private static final int PASSWORD_BYTES = 24;

    private final Installation installation;

    ShellAccount(Installation installation) {
        this.installation = installation;
    }

    /** Makes the account unless it is there, and lets only the owner read the file that holds its password. */
    void ensure() throws IOException {
        Path users = file();
        if (password().isEmpty()) {
            if (!Files.exists(users)) {
                Files.createFile(users);
            }
            onlyForTheOwner(users);
            byte[] password = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(password);
            Files.writeString(
                    users,
                    "\n" + NAME + " = " + HexFormat.of().formatHex(password) + ",_g_:admingroup\n",
                    StandardCharsets.ISO_8859_1,
                    StandardOpenOption.APPEND);
        }
        onlyForTheOwner(users);
    }

    Optional<String> password() {
        return Optional.ofNullable(installation.properties("users.properties").getProperty(NAME))
                .map(value -> value.split(",", 2)[0].trim())
                .filter(value -> !value.isEmpty());
    }

    private Path file() {
        return installation.etc().resolve("users.properties");
    }

    private static void onlyForTheOwner(Path file) throws IOException {
        FileStore store = Files.getFileStore(file);
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
