package org.hearth.ui.bridge;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How the screens behave in this house. */
@ObjectClassDefinition(
        id = ScreenSettings.PID,
        name = "Hearth: screens",
        description = "How long a browser may be left alone before it is signed out")
@interface ScreenSettings {
    /** The name of the configuration file in {@code etc}, without {@code .cfg}. */
    String PID = "org.hearth.screens";

    /** How long a browser may be left alone where nothing else is said, in minutes. */
    int IDLE_MINUTES = 60;

    /** How long a browser may be left alone before it is signed out. */
    @AttributeDefinition(
            name = "Idle time, in minutes",
            description = "1 to 720; who comes back later signs in again and finds what they typed")
    int idle$_$minutes() default IDLE_MINUTES;
}
