package org.hearth.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.StoreUnavailable;

/** Copies the embedded database, while it is in use, into an archive. */
public final class Archive {
    private static final String ENDING = ".tar.gz";

    private final Database database;

    public Archive(Database database) {
        this.database = database;
    }

    /** See {@link org.hearth.api.store.Backup#backup}. */
    public void write(Path archive) {
        Settings settings = database.settings();
        if (!settings.embedded()) {
            throw new Refused("The records are on a PostgreSQL server: back them up there, with pg_dump.");
        }
        if (!archive.getFileName().toString().endsWith(ENDING)) {
            throw new Refused("Give a file whose name ends in {0}.", ENDING);
        }
        if (Files.exists(archive)) {
            throw new Refused("There is such a file already; give another name.");
        }
        database.opened();
        Path whole = archive.toAbsolutePath();
        Path unfinished = whole.resolveSibling("unfinished-" + whole.getFileName());
        try {
            Files.createDirectories(unfinished.getParent());
            Files.deleteIfExists(unfinished);
            copy(settings, unfinished);
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            deleted(unfinished);
            throw new StoreUnavailable("The backup could not be written; is there room on the disk?", e);
        } catch (IOException e) {
            deleted(unfinished);
            throw new UncheckedIOException("The backup could not be written", e);
        }
    }

    private static void copy(Settings settings, Path file) throws SQLException {
        try (Connection connection = DataSources.of(settings).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("backup database to '" + file.toString().replace("'", "''") + "' blocking");
        }
    }

    private static void deleted(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("An unfinished backup could not be removed", e);
        }
    }
}
