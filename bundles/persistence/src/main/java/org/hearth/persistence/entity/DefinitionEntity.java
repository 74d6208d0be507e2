package org.hearth.persistence.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.persistence.json.Json;

/** A snapshot of an instrument's definition, kept once for each content. */
@Entity
@Table(name = "definition")
@NamedQuery(
        name = "definitionNumber",
        query = "select d.number from DefinitionEntity d"
                + " where d.instrument = :instrument and d.version = :version and d.hash = :hash")
@NamedQuery(name = "definitions", query = "select d from DefinitionEntity d order by d.number")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class DefinitionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "definition_seq")
    @SequenceGenerator(name = "definition_seq", sequenceName = "definition_seq", allocationSize = 1)
    private long number;

    private String instrument;

    private String version;

    private String hash;

    private String content;

    protected DefinitionEntity() {}

    /** A row for a snapshot. */
    public DefinitionEntity(InstrumentDefinition definition, String content, String hash) {
        instrument = definition.id();
        version = definition.version();
        this.content = content;
        this.hash = hash;
    }

    /** The value that the api knows. */
    public InstrumentDefinition toDefinition() {
        return Json.DEFINITION.read(content);
    }

    /** Its running number; a newer snapshot has a higher one. */
    public long number() {
        return number;
    }
}
