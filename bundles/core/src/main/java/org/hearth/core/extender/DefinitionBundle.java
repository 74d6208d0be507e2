package org.hearth.core.extender;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A bundle made on the fly around one definition file.
 *
 * @param fileName the file's name
 * @param kind what it defines
 * @param id what it says it is called
 * @param version the version that it gives itself
 * @param content its bytes
 */
record DefinitionBundle(String fileName, Kind kind, String id, String version, byte[] content) {
    /** The header with the id that the definition gives itself. */
    static final String ID_HEADER = "Hearth-Id";

    /** The header with the version that the definition gives itself, which may be none that OSGi knows. */
    static final String VERSION_HEADER = "Hearth-Version";

    /** The bundle as a jar. */
    InputStream jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", symbolicName());
        headers.putValue("Bundle-Name", fileName);
        headers.putValue("Bundle-Version", OsgiVersion.of(version).toString());
        headers.putValue("Provide-Capability", PluginExtender.NAMESPACE + ";kind=" + kind.word());
        headers.putValue(
                "Require-Capability",
                "osgi.extender;filter:=\"(&(osgi.extender=org.hearth.plugin)(version>=1.0)(!(version>=2.0)))\"");
        headers.putValue(PluginExtender.SOURCE_HEADER, fileName);
        headers.putValue(ID_HEADER, id);
        headers.putValue(VERSION_HEADER, version);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry(kind.file()));
            jar.write(content);
            jar.closeEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** No two files share it: what OSGi does not take in a name is told apart by a check sum. */
    private String symbolicName() {
        String plain = fileName.replaceAll("[^A-Za-z0-9_-]", "-");
        if (fileName.replace('.', '-').equals(plain) && fileName.indexOf('.') == fileName.lastIndexOf('.')) {
            return "org.hearth.deployed." + plain;
        }
        CRC32 sum = new CRC32();
        sum.update(fileName.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return "org.hearth.deployed." + plain + "-" + Long.toHexString(sum.getValue());
    }
}
