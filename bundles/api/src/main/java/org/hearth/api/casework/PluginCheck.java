package org.hearth.api.casework;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Says before anything is changed what would fit: plug-ins that may come, and those that are here with a Hearth that may come. */
@ProviderType
public interface PluginCheck {

    /**
     * Looks at files without installing anything.
     *
     * @param files plug-ins ({@code .yaml} or {@code .jar}), bundles of another Hearth, taken together, or whole distributions
     *     ({@code .tar.gz} or {@code .zip})
     * @return one answer for all plug-ins among the files, one for all bundles, and one for each distribution
     * @throws InvalidInput if a file is not there or cannot be read
     */
    List<Answer> check(List<Path> files);

    /**
     * What fits one Hearth.
     *
     * @param hearth which Hearth, such as <em>this Hearth</em>
     * @param verdicts one for each plug-in, by name
     * @param notes what else whoever upgrades must know
     */
    record Answer(String hearth, List<Verdict> verdicts, List<String> notes) {
        public Answer {
            verdicts = List.copyOf(verdicts);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Whether one plug-in fits.
     *
     * @param kind what it is
     * @param name the file or bundle
     * @param version the bundle's version; empty when it could not be told
     * @param reasons why it does not fit, and what to do; empty when it fits
     */
    record Verdict(Plugin.Kind kind, String name, String version, List<String> reasons) {
        public Verdict {
            reasons = List.copyOf(reasons);
        }

        /** Whether it fits. */
        public boolean fits() {
            return reasons.isEmpty();
        }
    }
}
