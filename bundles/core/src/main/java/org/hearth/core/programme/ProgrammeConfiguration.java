package org.hearth.core.programme;

import org.hearth.api.programme.ProgrammeProfile;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Whose programme this is. Without any configuration: a Hearth without a name of its own. */
@ObjectClassDefinition(
        id = ProgrammeConfiguration.PID,
        name = "Hearth: programme",
        description = "Whose programme this is: what people read at the top of every page, and what support costs")
@interface ProgrammeConfiguration {
    /** The name of the configuration file in {@code etc}, without {@code .cfg}. */
    String PID = "org.hearth.programme";

    /** The name of the file of help numbers, where nothing else is said. */
    String HELP_NUMBERS = "help-numbers.csv";

    /** The name of the file of unit costs, where nothing else is said. */
    String UNIT_COSTS = "unit-costs.csv";

    /** What the programme is called. */
    @AttributeDefinition(name = "Name", description = "What the programme is called, in 60 characters at most")
    String name() default "";

    /** The place that it serves. */
    @AttributeDefinition(
            name = "Area",
            description = "The place it serves, shown below the name, in 60 characters at most")
    String area() default "";

    /** Its own mark. */
    @AttributeDefinition(
            name = "Logo",
            description = "A file in the folder etc, SVG or PNG, of 256 KB at most; empty for Hearth's own mark")
    String logo() default "";

    /** Its colour on light pages. */
    @AttributeDefinition(
            name = "Accent",
            description =
                    "The colour of links and main actions on light pages, such as #1D5C3A, with a contrast of 4.5 to 1"
                            + " against each ground; empty for Hearth's own")
    String accent() default "";

    /** Its colour on dark pages. */
    @AttributeDefinition(
            name = "Accent on dark pages",
            description = "The same for dark pages; empty for a lighter shade of the accent")
    String accent$_$dark() default "";

    /** What one unit of each thing costs. */
    @AttributeDefinition(
            name = "Unit costs",
            description =
                    "A CSV file in the folder etc with the columns key, unit, amount, currency, price_year, source")
    String unit$_$costs() default UNIT_COSTS;

    /** Whom families may call at any hour. */
    @AttributeDefinition(
            name = "Help numbers",
            description =
                    "A CSV file in the folder etc with the columns number, language, name, when; without that file those of"
                            + " the United Kingdom are shown: 999, NHS 111 and Samaritans")
    String help$_$numbers() default HELP_NUMBERS;

    /** The address that families' browsers use. */
    @AttributeDefinition(
            name = "Public address",
            description =
                    "The address under which families reach this Hearth, such as https://hearth.example.org, for links and QR"
                            + " codes; empty for the one that the practitioner's browser uses")
    String public$_$address() default "";

    /** Whether a proxy stands in front. */
    @AttributeDefinition(
            name = "Behind a proxy",
            description =
                    "true if every request comes through a proxy of yours that sets X-Forwarded-For; otherwise anybody could"
                            + " write anything there")
    String behind$_$proxy() default "false";

    /** How long a link to a family's own phone is good for. */
    @AttributeDefinition(
            name = "Days that a link is good for",
            description =
                    "How many days a link to a family's own phone is good for where the practitioner does not choose, 1 to 90")
    String link$_$days() default "7";

    /** After how many weeks without hearing from a family its key worker is reminded. */
    @AttributeDefinition(
            name = "Quiet weeks",
            description =
                    "After how many weeks without hearing from a family its key worker is gently reminded, 0 to 104; 0 for never")
    String quiet$_$weeks() default "" + ProgrammeProfile.QUIET_WEEKS;
}
