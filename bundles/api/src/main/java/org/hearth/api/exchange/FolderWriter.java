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
     * Writes families, contacts, assessments with their scores as recorded, and every definition that they name. Families and
     * people have keys made of their numbers; there is no name, note or date of birth in it.
     *
     * @param folder where to; made if it is not there
     * @param interventions what is known about the intervention types that occur; others are left out
     * @return how many rows each file has, by file name
     * @throws org.hearth.api.casework.Refused if the folder is a file, is not empty or cannot be written to; then nothing is left
     *     behind
     */
    default Map<String, Integer> write(Path folder, EvaluationData data, List<InterventionDefinition> interventions) {
        return write(folder, data, interventions, List.of());
    }

    /**
     * Writes the same, and the training and consultation that had no family: day, kind, length, how many came and what they said
     * of it; no topic and no name.
     *
     * @param workforce in the order in which they are written
     * @return how many rows each file has, by file name
     * @throws org.hearth.api.casework.Refused as the other does
     */
    Map<String, Integer> write(
            Path folder,
            EvaluationData data,
            List<InterventionDefinition> interventions,
            List<WorkforceSession> workforce);
}
