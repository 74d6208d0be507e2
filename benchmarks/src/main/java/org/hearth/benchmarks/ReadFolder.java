package org.hearth.benchmarks;

import java.nio.file.Path;
import org.hearth.api.exchange.DataSet;
import org.hearth.exchange.CsvFolders;

/** Reads a data folder several times and prints how long each took: {@code ReadFolder FOLDER [TIMES]}. */
public final class ReadFolder {
    private ReadFolder() {}

    /** Reads it; the first time is what a person at the command line waits for. */
    @SuppressWarnings("SystemOut") // what it measured is for a terminal
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        SourcePlugins plugins = new SourcePlugins();
        CsvFolders folders = new CsvFolders(plugins, plugins.definitions());
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            DataSet read = folders.read(folder);
            System.out.printf("%5d ms  %s%n", (System.nanoTime() - start) / 1_000_000, read.rows());
        }
    }
}
