package org.hearth.core.alert;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long alerts may wait, and who is told when nobody has acknowledged one. */
@ObjectClassDefinition(
        id = AlertSettings.PID,
        name = "Hearth: alerts",
        description = "How long an alert may wait before every lead and deputy is told")
@interface AlertSettings {
    /** The name of the configuration file in {@code etc}, without {@code .cfg}. */
    String PID = "org.hearth.alerts";

    /** How long an alert that needs somebody at once may wait where nothing else is said, in minutes. */
    int IMMEDIATE_MINUTES = 15;

    /** How long an alert of the day may wait where nothing else is said, in minutes. */
    int TODAY_MINUTES = 120;

    /** How long an alert that needs somebody at once may wait. */
    @AttributeDefinition(
            name = "At once: acknowledge within, in minutes",
            description = "After so many minutes without acknowledgement, every lead and deputy is told")
    int acknowledge$_$within$_$minutes_immediate() default IMMEDIATE_MINUTES;

    /** How long an alert of the day may wait. */
    @AttributeDefinition(
            name = "Today: acknowledge within, in minutes",
            description = "After so many minutes without acknowledgement, every lead and deputy is told")
    int acknowledge$_$within$_$minutes_today() default TODAY_MINUTES;

    /** Who stands in for the safeguarding leads. */
    @AttributeDefinition(
            name = "Deputies",
            description =
                    "User names of practitioners who are told, and may act, when nobody acknowledged an alert in time")
    String[] deputies() default {};
}
