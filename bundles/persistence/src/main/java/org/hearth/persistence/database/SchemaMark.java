package org.hearth.persistence.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hash of all change sets, kept in the database too: where both agree there is nothing to migrate. Saves a second. */
final class SchemaMark {
    private static final Pattern INCLUDED = Pattern.compile("include: \\{ file: (\\S+) }");

    private final String mark;

    SchemaMark(String changelog) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] list = content(changelog);
            digest.update(list);
            Matcher included = INCLUDED.matcher(new String(list, StandardCharsets.UTF_8));
            while (included.find()) {
                digest.update(content(included.group(1)));
            }
            mark = HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the change sets of this bundle cannot be read", e);
        }
    }

    private static byte[] content(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SchemaMark.class.getClassLoader().getResourceAsStream(file), "a change set is missing")) {
            return in.readAllBytes();
        }
    }

    /** Whether the database is up to date. */
    boolean isIn(Connection connection) throws SQLException {
        try (ResultSet table = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            boolean there = false;
            while (table.next()) {
                there |= table.getString("TABLE_NAME").equalsIgnoreCase("schema_mark");
            }
            if (!there) {
                return false;
            }
        }
        try (PreparedStatement question = connection.prepareStatement("select mark from schema_mark");
                ResultSet rows = question.executeQuery()) {
            return rows.next() && mark.equals(rows.getString(1));
        }
    }

    /** Says that the database is up to date. */
    void write(Connection connection) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement("update schema_mark set mark = ?")) {
            change.setString(1, mark);
            change.executeUpdate();
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
