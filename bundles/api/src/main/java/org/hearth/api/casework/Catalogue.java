package org.hearth.api.casework;

import java.util.List;
import java.util.Optional;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.Wording;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.report.Report;
import org.osgi.annotation.versioning.ProviderType;

/** The plug-ins that are installed now. Every list is a snapshot, ordered by title; ask again rather than keep it. */
@ProviderType
public interface Catalogue {

    /** The instruments. */
    List<Instrument> instruments();

    /** The instrument of that id in its newest version, or empty when it is not installed. */
    Optional<Instrument> instrument(String id);

    /**
     * That version of an instrument, so that whoever is filling it in can finish.
     *
     * @return the version while it is installed, in use or superseded, and for a day after it was removed; empty otherwise
     */
    Optional<Instrument> instrument(String id, String version);

    /**
     * The words of an instrument: its own where its licence lets them ship, otherwise those of a wording pack.
     *
     * @param language a language tag; the instrument's own language when there is no other
     * @return empty when there is no wording: then items are shown by number and topic
     */
    Optional<Wording> wording(String instrument, String language);

    /**
     * The languages in which there are words of an instrument, its own and those of wording packs, as language tags; the one
     * that is used when nobody asks for another comes first. Empty when there is no wording.
     */
    default List<String> languages(String instrument) {
        return wording(instrument, "en-GB").map(Wording::language).stream().toList();
    }

    /** The intervention types. */
    List<InterventionType> interventions();

    /** The intervention type of that id, or empty when it is not installed. */
    Optional<InterventionType> intervention(String id);

    /** The reports. */
    List<Report> reports();

    /** The report of that id, or empty when it is not installed. */
    Optional<Report> report(String id);

    /** Everything that was found, by kind and title, the newest version first; what was not taken comes with the reason. */
    List<Plugin> plugins();

    /** What was found wrong with plug-ins that could not be taken, by bundle or file. */
    List<Problem> problems();
}
