package org.hearth.api.casework;

import java.util.List;
import org.hearth.api.identity.Actor;
import org.hearth.api.programme.Area;
import org.osgi.annotation.versioning.ProviderType;

/** Where postcodes lie, and how deprived it is there, by the tables that the programme installed. */
@ProviderType
public interface Areas {

    /**
     * What the tables say about where a family lives.
     *
     * @param postcode as typed; empty if not known
     * @param neighbourhood in words; empty if not said
     * @throws Refused if that has not the shape of a postcode; the message gives an example
     */
    Located locate(String postcode, String neighbourhood);

    /** What is loaded, and what is wrong with the files. */
    Tables tables();

    /**
     * Looks up families that have a postcode and no decile of the loaded edition, and keeps what is found. For administrators;
     * may take minutes, and can be repeated.
     *
     * @return how many families have a decile now that had none before
     * @throws NotAllowed if the actor is not an administrator
     */
    int apply(Actor actor);

    /**
     * Where a family lives.
     *
     * @param area as it would be kept
     * @param finding what the tables say
     */
    record Located(Area area, Finding finding) {}

    /** What the tables say about a postcode. */
    enum Finding {
        /** There is a decile. */
        FOUND,
        /** No postcode was given. */
        NOT_ASKED,
        /** No tables are installed, or they are still being read. */
        NO_TABLES,
        /** The postcode lies in another nation, whose indices are its own. */
        OTHER_NATION,
        /** The tables do not know the postcode, or not its neighbourhood. */
        NOT_IN_TABLES
    }

    /**
     * What is loaded.
     *
     * @param state in words
     * @param postcodes how many postcodes are known
     * @param neighbourhoods how many small areas have a decile
     * @param vintage the year of the indices, or 0 while none are loaded
     * @param problems what is wrong, with file and line
     */
    record Tables(String state, int postcodes, int neighbourhoods, int vintage, List<String> problems) {
        public Tables {
            problems = List.copyOf(problems);
        }
    }
}
