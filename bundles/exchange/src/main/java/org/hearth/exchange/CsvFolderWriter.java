package org.hearth.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.Refused;
import org.hearth.api.exchange.Beside;
import org.hearth.api.exchange.FolderWriter;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.api.report.EvaluationData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes data folders by the exchange format: beside their place first, and moved there when the last file is complete. */
@Component
public final class CsvFolderWriter implements FolderWriter {
    private static final String README = """
            These are records of families, pseudonymised: no name, note, address or date of birth is in them, but each row is
            about one family. Keep them as you keep the records.

            families.csv, contacts.csv, assessments.csv, goals.csv and workforce.csv (training and consultation, which have no
            family) are in Hearth's exchange format. Ethnicity, language and interpreter are the first carer's; goals have numbers,
            because their words are the families' own. A small area, a language and an ethnicity together may point to somebody:
            never put these rows beside other lists. Every score is the one that was
            recorded ("as-recorded"); nothing was scored again. Answers stand in the first row of an assessment.
            instruments/ and interventions/ hold the definitions that were in use, so that the folder can be read where no
            plug-in is installed: bin/hearth evaluate --data FOLDER --out FOLDER.
            A scoring in code cannot be written into such a file: score new forms with the plug-in itself.
            Versions of an instrument whose scores mean the same stand under the newest of them.
            """;

    private final Definitions definitions;

    /** Needs to write the definitions that the data were recorded by. */
    @Activate
    public CsvFolderWriter(@Reference Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public Map<String, Integer> write(
            Path folder,
            EvaluationData data,
            Beside beside,
            List<InterventionDefinition> interventions,
            List<WorkforceSession> workforce) {
        Path target = folder.toAbsolutePath().normalize();
        requireEmpty(target);
        try {
            Files.createDirectories(target.getParent() == null ? target : target.getParent());
            Path draft = Files.createTempDirectory(target.resolveSibling(".").normalize(), ".hearth-export");
            try {
                Map<String, Integer> rows = fill(draft, data, beside, interventions, workforce);
                Files.deleteIfExists(target);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                return rows;
            } finally {
                delete(draft);
            }
        } catch (AccessDeniedException e) {
            throw new Refused(
                    "Hearth may not write to " + target + ". Name another folder, or give its account the"
                            + " right to write there; nothing was written.",
                    e);
        } catch (IOException e) {
            throw new Refused(
                    "The records could not be written to " + target + ", and nothing was left behind: " + e.getMessage()
                            + ". Make sure that there is room on the disk, and run this again.",
                    e);
        }
    }

    private Map<String, Integer> fill(
            Path folder,
            EvaluationData data,
            Beside beside,
            List<InterventionDefinition> interventions,
            List<WorkforceSession> workforce)
            throws IOException {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put(FamilyFile.FORMAT.file(), FamilyRows.write(folder, data.families(), beside));
        rows.put(ContactFile.FORMAT.file(), ContactRows.write(folder, data.contacts()));
        rows.put(AssessmentFile.FORMAT.file(), new AssessmentWriter(definitions, data.instruments()).write(folder));
        if (!workforce.isEmpty()) {
            rows.put(WorkforceFile.FORMAT.file(), WorkforceRows.write(folder, workforce));
        }
        if (!beside.ratings().isEmpty()) {
            rows.put(GoalFile.FORMAT.file(), GoalRows.write(folder, beside.ratings()));
        }
        Path kinds = Files.createDirectory(folder.resolve(DefinitionFiles.INTERVENTIONS));
        for (InterventionDefinition intervention : interventions) {
            text(kinds.resolve(intervention.id() + ".yaml"), definitions.write(intervention));
        }
        text(folder.resolve("README.txt"), README);
        return rows;
    }

    static void text(Path file, String words) throws IOException {
        Files.write(file, words.getBytes(StandardCharsets.UTF_8));
    }

    private static void requireEmpty(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refused(
                    "{0} is a file. Name a folder that is empty or not there yet; nothing was written.", folder);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new Refused(
                            "{0} is not empty. Name a folder that is empty or not there yet, so that records of two days"
                                    + " are never mixed; nothing was written.",
                            folder);
                }
            } catch (IOException e) {
                throw new Refused(folder + " cannot be read. Name another folder; nothing was written.", e);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
