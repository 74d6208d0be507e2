package org.hearth.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a zip. Nothing is unpacked to disk. When everything lies in one folder, as when a folder was zipped, its
 * name is passed over.
 */
final class ZipSource implements Source {
    private final ZipFile zip;
    private final TreeMap<String, ZipEntry> entries = new TreeMap<>();

    ZipSource(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            TreeMap<String, ZipEntry> files = new TreeMap<>();
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> files.put(entry.getName(), entry));
            files.keySet().removeIf(ZipSource::isHidden);
            String top = commonFolder(files);
            for (var entry : files.entrySet()) {
                entries.put(requireInside(entry.getKey()).substring(top.length()), entry.getValue());
            }
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    /** Nothing is ever written by these names; a zip that tries to leave its folder is still not to be trusted. */
    private static String requireInside(String name) throws IOException {
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw new IOException("the zip holds a file that lies outside of it: " + name);
        }
        return name;
    }

    private static String commonFolder(TreeMap<String, ZipEntry> files) {
        if (files.isEmpty()) {
            return "";
        }
        String first = files.firstKey();
        String top = first.substring(0, first.indexOf('/') + 1);
        boolean all = files.keySet().stream().allMatch(name -> name.startsWith(top));
        return all && !DefinitionFiles.isFolder(top.replace("/", "")) ? top : "";
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(entries.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("the zip has no file " + name);
        }
        return new InflationGuard(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
