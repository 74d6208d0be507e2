package org.hearth.api.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.programme.WorkforceSession;
import org.hearth.api.report.EvaluationData;
import org.osgi.annotation.versioning.ProviderType;

/** Writes data as a folder of the exchange format, which {@link DataFolders} reads back where no plug-in is installed. */
@ProviderType
public interface FolderWriter {

    /**
     * Writes families, contacts, goals and assessments with their scores as recorded, and every definition that they name. Families and
     * people have keys made of their numbers; there is no name, note or date of birth in it.
     *
     * @param folder where to; made if it is not there
     * @param beside what goes out beside the columns that reports read
     * @param interventions what is known about the intervention types that occur; others are left out
     * @param workforce training and consultation that had no family, in the order in which they are written: day, kind, length,
     *     how many came and what they said of it; no topic and no name
     * @return how many rows each file has, by file name
     * @throws org.hearth.api.casework.Refused if the folder is a file, is not empty or cannot be written to; then nothing is left
     *     behind
     */
    Map<String, Integer> write(
            Path folder,
            EvaluationData data,
            Beside beside,
            List<InterventionDefinition> interventions,
            List<WorkforceSession> workforce);

    /** The same with nothing beside, and without training and consultation. */
    default Map<String, Integer> write(Path folder, EvaluationData data, List<InterventionDefinition> interventions) {
        return write(folder, data, Beside.NONE, interventions, List.of());
    }

    /** The same with nothing beside. */
    default Map<String, Integer> write(
            Path folder,
            EvaluationData data,
            List<InterventionDefinition> interventions,
            List<WorkforceSession> workforce) {
        return write(folder, data, Beside.NONE, interventions, workforce);
    }
}
