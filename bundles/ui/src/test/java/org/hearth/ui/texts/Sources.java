package org.hearth.ui.texts;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java sources of this bundle, and of those beside it that speak to people, as the compiler itself reads them. */
final class Sources {
    static final Path FOLDER = Path.of("src", "main", "java");

    /** The bundles whose refusals reach a screen. */
    private static final List<String> BESIDES = List.of("api", "core", "identity", "persistence");

    private Sources() {}

    /** All of them, in the order of their names. */
    static List<CompilationUnitTree> all() throws IOException {
        return of(FOLDER);
    }

    /** Those of the bundles beside this one. */
    static List<CompilationUnitTree> besides() throws IOException {
        List<CompilationUnitTree> units = new ArrayList<>();
        for (String bundle : BESIDES) {
            units.addAll(of(Path.of("..", bundle).resolve(FOLDER)));
        }
        return units;
    }

    private static List<CompilationUnitTree> of(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> found = Files.walk(folder);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = found.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .<CompilationUnitTree>map(unit -> unit)
                    .toList();
        }
    }

    /** Where a source lies, below the folder of sources. */
    static String name(CompilationUnitTree unit) {
        String path = Path.of(unit.getSourceFile().toUri()).toString().replace('\\', '/');
        String folder = "/" + FOLDER.toString().replace('\\', '/') + "/";
        return path.substring(path.indexOf(folder) + folder.length());
    }
}
