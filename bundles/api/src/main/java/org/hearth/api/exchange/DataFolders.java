package org.hearth.api.exchange;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Reads a folder (or one zip) of CSV files, as another system or a spreadsheet gives it. */
@ProviderType
public interface DataFolders {

    /**
     * Reads and checks the whole folder; nothing is stored.
     *
     * @param folder a folder or a zip file with the files of the exchange format
     * @return the data
     * @throws org.hearth.api.casework.InvalidInput with everything that is wrong, by file, line and column (the first
     *     hundred and how many more)
     */
    DataSet read(Path folder);
}
