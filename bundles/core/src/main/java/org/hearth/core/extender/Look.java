package org.hearth.core.extender;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.Problem;

/** What came of looking at a file in the deploy folder. */
sealed interface Look {

    /**
     * The file may become a bundle.
     *
     * @param kind what it is
     * @param digest tells whether an installed bundle was made of the same bytes
     */
    record Fit(Plugin.Kind kind, BundleBytes bundle, String digest) implements Look {}

    /**
     * The file may not become a bundle.
     *
     * @param kind what it would have been
     * @param problems why not
     */
    record Unfit(Plugin.Kind kind, List<Problem> problems) implements Look {
        public Unfit {
            problems = List.copyOf(problems);
        }

        static Unfit because(Plugin.Kind kind, String file, String why) {
            return new Unfit(kind, List.of(new Problem(file, 0, "", why)));
        }
    }

    /** The file is gone, or was being written while it was read: whoever watches the folder will call again. */
    record Unsettled() implements Look {}

    /** The bytes of a bundle. */
    @FunctionalInterface
    interface BundleBytes {
        /** The bytes from the beginning; whoever asks closes them. */
        InputStream open() throws IOException;
    }
}
