package org.hearth.core.extender;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A bundle made on the fly around one definition file.
 *
 * @param fileName the file's name
 * @param kind what it defines
 * @param content its bytes
 */
record DefinitionBundle(String fileName, Kind kind, byte[] content) {
    /** The header by which a bundle is known to hold the same bytes. */
    static final String DIGEST_HEADER = "Hearth-Digest";

    /** The bundle as a jar. */
    InputStream jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "org.hearth.deployed." + fileName.replaceAll("[^A-Za-z0-9_-]", "-"));
        headers.putValue("Bundle-Name", fileName);
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Provide-Capability", PluginExtender.NAMESPACE + ";kind=" + kind.word());
        headers.putValue(
                "Require-Capability",
                "osgi.extender;filter:=\"(&(osgi.extender=org.hearth.plugin)(version>=1.0)(!(version>=2.0)))\"");
        headers.putValue(PluginExtender.SOURCE_HEADER, fileName);
        headers.putValue(DIGEST_HEADER, digest());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry(kind.file()));
            jar.write(content);
            jar.closeEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** What tells whether a bundle holds the same bytes. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
