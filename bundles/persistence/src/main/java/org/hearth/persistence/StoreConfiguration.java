package org.hearth.persistence;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the records are kept. Without any configuration: embedded, in the folder {@code db} of the runtime's data. */
@ObjectClassDefinition(id = StoreConfiguration.PID, name = "Hearth: store", description = "Where the records are kept")
public @interface StoreConfiguration {
    /** The name of the configuration file in {@code etc}, without {@code .cfg}. */
    String PID = "org.hearth.persistence";

    /** The database; empty for the embedded one. */
    @AttributeDefinition(
            name = "Database",
            description = "jdbc:postgresql://HOST:PORT/NAME; empty for the embedded database")
    String url() default "";

    /** Who signs in to the database; not used by the embedded one. */
    @AttributeDefinition(name = "User", description = "Who signs in to PostgreSQL; the embedded database needs nobody")
    String user() default "";

    /** Their password. */
    @AttributeDefinition(name = "Password", description = "The user's password", type = AttributeType.PASSWORD)
    String _password() default "";

    /** The folder of the embedded database. */
    @AttributeDefinition(
            name = "Folder",
            description = "Where the embedded database keeps its files; empty for the folder db in the runtime's data")
    String folder() default "";

    /** How many connections are kept. */
    @AttributeDefinition(
            name = "Connections",
            description = "How many transactions may run at once",
            min = "2",
            max = "200")
    int pool_size() default 10;

    /** How long to wait for a connection. */
    @AttributeDefinition(
            name = "Connection time-out (ms)",
            description = "How long somebody at a screen waits before reading that the database does not answer",
            min = "250")
    int connection_timeout_milliseconds() default 3000;

    /** How long to wait for an answer. */
    @AttributeDefinition(
            name = "Answer time-out (s)",
            description = "How long PostgreSQL may take over one statement before the connection counts as lost",
            min = "1")
    int answer_timeout_seconds() default 20;
}
