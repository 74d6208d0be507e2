package org.hearth.core.catalogue;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long the code of plug-ins may take before it is cut off. */
@ObjectClassDefinition(
        id = PluginLimits.PID,
        name = "Hearth: plug-ins",
        description = "How long the code of plug-ins may take before it is cut off")
@interface PluginLimits {
    /** The name of the configuration file in {@code etc}, without {@code .cfg}. */
    String PID = "org.hearth.plugins";

    /** How long scoring one form may take where nothing else is said, in seconds. */
    int SCORE_SECONDS = 5;

    /** How long one report may take where nothing else is said, in seconds. */
    int REPORT_SECONDS = 300;

    /** How long scoring one form may take. */
    @AttributeDefinition(
            name = "Scoring, in seconds",
            description =
                    "How long an instrument that is code may take to score one form, or a plug-in to say what it is")
    int score$_$seconds() default SCORE_SECONDS;

    /** How long one report may take. */
    @AttributeDefinition(name = "Report, in seconds", description = "How long one report may take")
    int report$_$seconds() default REPORT_SECONDS;
}
