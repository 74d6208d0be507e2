package org.hearth.api.casework;

import java.nio.file.Path;
import java.util.Map;
import org.hearth.api.identity.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Takes the programme's records out as pseudonymised data. Evaluators, and administrators at the console, only. */
@ProviderType
public interface Exports {

    /**
     * Writes everything that reports read as a folder of the exchange format, with the definitions that it was recorded by, and
     * leaves a trace of it. It needs no plug-in: what is no longer installed is written from what was kept.
     *
     * @param folder a folder that is empty or not there yet
     * @return how many rows each file has, by file name
     * @throws Refused if the folder cannot be written to or is not empty; the message says what to do
     */
    Map<String, Integer> export(Actor actor, Path folder);
}
