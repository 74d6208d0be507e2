package org.hearth.persistence.database;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import org.hearth.api.casework.EditedMeanwhile;
import org.hearth.api.casework.Refused;
import org.hearth.api.casework.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/** Says in words of the api what a database's error means. No message repeats what somebody entered. */
final class Failures {

    private Failures() {}

    /** Whether the same work may well succeed when it is repeated: it met somebody else's. */
    static boolean passes(Throwable error) {
        return sql(error).filter(Failures::passes).isPresent();
    }

    private static boolean passes(SQLException error) {
        // two writers kept the same definition at once: the next time it will be found
        return state(error).startsWith("40")
                || (state(error).startsWith("23")
                        && String.valueOf(error.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains("definition_once"));
    }

    /** Whether a connection was used that had broken since its last use, before anything was saved: another one may do. */
    static boolean wasStale(RuntimeException error) {
        return error.getClass() == StoreUnavailable.class
                && sql(error)
                        .filter(sql -> !(sql instanceof SQLTransientConnectionException))
                        .isPresent();
    }

    /** What the caller is told when the last step failed: a database that is gone can no longer say what it kept. */
    static RuntimeException atCommit(RuntimeException error) {
        RuntimeException translated = translated(error);
        return translated.getClass() == StoreUnavailable.class && !passes(error) ? new Unsure(error) : translated;
    }

    /** The connection was lost at the very moment of saving. */
    private static final class Unsure extends StoreUnavailable {
        private static final long serialVersionUID = 1L;

        Unsure(Throwable cause) {
            super(
                    "The database stopped answering just while this was saved, so it may or may not be kept. Look before"
                            + " you enter it again.",
                    cause);
        }
    }

    /** What the caller is told: an exception of the api for what can happen in good order, the error itself otherwise. */
    static RuntimeException translated(RuntimeException error) {
        if (error instanceof StoreUnavailable) {
            return error;
        }
        if (caused(error, OptimisticLockException.class)) {
            return new EditedMeanwhile(
                    "This record was changed by somebody else at the same moment; nothing was saved. Open it again and"
                            + " repeat your change.",
                    error);
        }
        if (error instanceof PoolInitializationException) {
            return unavailable(error);
        }
        Optional<SQLException> sql = sql(error);
        if (sql.isEmpty()) {
            return error;
        }
        String state = state(sql.get());
        if (isGone(sql.get(), state)) {
            return unavailable(error);
        }
        if (passes(sql.get())) {
            return new StoreUnavailable(
                    "Too many people are saving at the same moment; nothing was saved. Please try again.", error);
        }
        if (state.startsWith("23") || sql.get() instanceof SQLIntegrityConstraintViolationException) {
            return new Refused(
                    "This record is there already, or names something that is not; nothing was saved.", error);
        }
        if (state.startsWith("22")) {
            return new Refused(
                    "Something that was entered is too long, or has a character that cannot be kept; nothing was saved.",
                    error);
        }
        return error;
    }

    static StoreUnavailable unavailable(Throwable error) {
        return new StoreUnavailable(
                "The database does not answer; nothing was saved. Please try again in a moment.", error);
    }

    private static boolean isGone(SQLException error, String state) {
        return error instanceof SQLTransientConnectionException
                || error instanceof SQLNonTransientConnectionException
                || error instanceof SQLRecoverableException
                // connection, resources, operator's intervention, system error; HSQLDB's own for files
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("58")
                || state.startsWith("S1000")
                || state.startsWith("HY");
    }

    private static String state(SQLException error) {
        return error.getSQLState() == null ? "" : error.getSQLState();
    }

    private static Optional<SQLException> sql(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static boolean caused(@Nullable Throwable error, Class<? extends Throwable> by) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (by.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
