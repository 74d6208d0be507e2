package org.hearth.core.area;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which tables say where postcodes lie and how deprived it is there. Without any, no decile is kept. */
@ObjectClassDefinition(
        id = AreaConfiguration.PID,
        name = "Hearth: areas",
        description = "The tables by which a postcode becomes a deprivation decile")
@interface AreaConfiguration {
    /** The name of the configuration file in {@code etc}, without {@code .cfg}. */
    String PID = "org.hearth.areas";

    /** The postcode directory. */
    @AttributeDefinition(
            name = "Postcodes",
            description =
                    "A CSV file of the ONS Postcode Directory or the National Statistics Postcode Lookup, of any year;"
                            + " a relative path starts in the folder etc; empty for none")
    String postcodes() default "";

    /** The indices of deprivation. */
    @AttributeDefinition(
            name = "Deprivation",
            description =
                    "File 7 of the English Indices of Deprivation, as CSV; a relative path starts in the folder etc; empty"
                            + " for none")
    String deprivation() default "";

    /** The year of the indices. */
    @AttributeDefinition(
            name = "Edition",
            description =
                    "The year of the indices, such as 2025; empty where the headings of the file tell it (2019, 2025)")
    String edition() default "";

    /** Which districts are kept. */
    @AttributeDefinition(
            name = "Authorities",
            description =
                    "Codes of local authorities, separated by commas, whose postcodes are kept; empty for all of them")
    String authorities() default "";
}
