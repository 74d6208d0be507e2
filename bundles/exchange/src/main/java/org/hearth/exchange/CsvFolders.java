package org.hearth.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Problem;
import org.hearth.api.exchange.DataFolders;
import org.hearth.api.exchange.DataSet;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.exchange.csv.CsvFile;
import org.hearth.exchange.csv.Problems;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads data folders and zips by the exchange format. */
@Component
public final class CsvFolders implements DataFolders {
    private static final String FILES = Stream.of(
                    FamilyFile.FORMAT,
                    ContactFile.FORMAT,
                    AssessmentFile.FORMAT,
                    GoalFile.FORMAT,
                    FeedbackFile.FORMAT,
                    ServiceUseFile.FORMAT,
                    WorkforceFile.FORMAT)
            .map(format -> format.file())
            .collect(Collectors.joining(", "));

    private final Catalogue catalogue;
    private final Definitions definitions;

    /** Needs to know what is installed, and to read definitions that a folder brings. */
    @Activate
    public CsvFolders(@Reference Catalogue catalogue, @Reference Definitions definitions) {
        this.catalogue = catalogue;
        this.definitions = definitions;
    }

    @Override
    public DataSet read(Path folder) {
        String title = folder.getFileName() == null
                ? folder.toString()
                : folder.getFileName().toString();
        try (Source source = open(folder)) {
            Problems problems = new Problems();
            DataSet data = read(source, title, problems);
            problems.refuseIfAny(title);
            return data;
        } catch (AccessDeniedException e) {
            throw refused(folder, "expected a folder that you may read, came one that you may not: ask for permission");
        } catch (IOException e) {
            throw refused(folder, "expected a folder or zip that can be read, came an error: " + e.getMessage());
        }
    }

    private static Source open(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            if (!Files.isReadable(folder)) {
                throw refused(
                        folder, "expected a folder that can be read, came one that may not be: ask for permission");
            }
            return new FolderSource(folder);
        }
        if (Files.isRegularFile(folder)) {
            return new ZipSource(folder);
        }
        throw refused(folder, "expected a folder or a zip with data files, came nothing of that name");
    }

    private static InvalidInput refused(Path folder, String message) {
        return new InvalidInput(List.of(new Problem(folder.toString(), 0, "", message)));
    }

    private DataSet read(Source source, String title, Problems problems) {
        Known known = new DefinitionFiles(source, problems).read(catalogue, definitions);
        EvaluationDataBuilder data = new EvaluationDataBuilder();
        Families families = new Families(data);
        Map<String, Integer> rows = new LinkedHashMap<>();

        boolean declared = read(source, new FamilyFile(families), rows, problems);
        if (declared) {
            families.allDeclared();
        }
        read(source, new ContactFile(families, known, data), rows, problems);
        read(source, new AssessmentFile(families, known, data), rows, problems);
        read(source, new GoalFile(families), rows, problems);
        read(source, new FeedbackFile(families), rows, problems);
        read(source, new ServiceUseFile(families), rows, problems);
        read(source, new WorkforceFile(known), rows, problems);

        refuseUnknownTables(source, rows, problems);
        if (rows.isEmpty() && problems.total() == 0) {
            problems.add(title, 0, "", "expected at least one of " + FILES + ", came none of them");
        }
        return new DataSet(data.build(), rows);
    }

    /** Reads one file, if it is there; false if it is not, or if its first line is not understood. */
    private static boolean read(Source source, FileReader reader, Map<String, Integer> rows, Problems problems) {
        String name = reader.format().file();
        if (!source.names().contains(name)) {
            return false;
        }
        CsvFile file = new CsvFile(reader.format(), problems);
        try {
            rows.put(name, file.read(source.open(name), reader::accept));
            reader.finish();
        } catch (IOException e) {
            rows.put(name, 0);
            problems.add(name, 0, "", "expected a file that can be read, came an error: " + e.getMessage());
        }
        return file.hasHeader();
    }

    /** A misspelt name must not make a file vanish from an evaluation. Files that are not tables may lie beside them. */
    private static void refuseUnknownTables(Source source, Map<String, Integer> rows, Problems problems) {
        for (String name : source.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".csv") && !name.contains("/") && !rows.containsKey(name)) {
                problems.add(name, 0, "", "expected one of " + FILES + ", came a table of another name");
            }
        }
    }
}
