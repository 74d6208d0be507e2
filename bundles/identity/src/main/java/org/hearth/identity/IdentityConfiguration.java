package org.hearth.identity;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The configuration of accounts, in {@code etc/org.hearth.identity.cfg}. */
@ObjectClassDefinition(name = "Hearth: accounts")
@interface IdentityConfiguration {

    /** The name of the configuration. */
    String PID = "org.hearth.identity";

    /** The address under which people open Hearth. */
    @AttributeDefinition(
            name = "Address",
            description = "The address under which people open Hearth, as the set-up link gives it, such as"
                    + " https://hearth.example.org")
    String baseUrl() default "http://127.0.0.1:8181";
}
