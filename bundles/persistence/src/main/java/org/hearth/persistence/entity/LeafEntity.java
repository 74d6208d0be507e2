package org.hearth.persistence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.api.programme.Leaf;
import org.hearth.persistence.json.Json;
import org.jspecify.annotations.Nullable;

/** A leaf of the file: what it is found by, and its content as JSON. */
@Entity
@Table(name = "leaf")
@NamedQuery(name = "leaf", query = "select l from LeafEntity l where l.kind = :kind and l.id = :id")
@NamedQuery(name = "leafWithKey", query = "select l from LeafEntity l where l.kind = :kind and l.lookup = :key")
@NamedQuery(
        name = "leavesAbout",
        query = "select l from LeafEntity l where l.family = :family and l.kind = :kind"
                + " order by l.listedOn desc, l.number desc")
@NamedQuery(
        name = "leavesBetween",
        query = "select l from LeafEntity l where l.kind = :kind and l.listedOn between :from and :to"
                + " order by l.listedOn desc, l.number desc")
@NamedQuery(
        name = "countLeavesBetween",
        query = "select count(l) from LeafEntity l where l.kind = :kind and l.listedOn between :from and :to")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class LeafEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaf_seq")
    @SequenceGenerator(name = "leaf_seq", sequenceName = "leaf_seq", allocationSize = 50)
    private long number;

    private UUID id;

    private String kind;

    @Version
    private long version;

    private @Nullable Long family;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    private @Nullable String lookup;

    private String content;

    protected LeafEntity() {}

    /** A row of that kind, about the family of that number or none. */
    public <L extends Leaf<L>> LeafEntity(String kind, Class<L> type, @Nullable Long family, L leaf) {
        this.kind = kind;
        this.family = family;
        id = leaf.id();
        take(type, leaf);
    }

    /** Takes over everything but the identity, the family and the version. */
    public final <L extends Leaf<L>> void take(Class<L> type, L leaf) {
        listedOn = leaf.listedOn();
        lookup = leaf.key().isEmpty() ? null : leaf.key();
        content = Json.of(type).write(leaf);
    }

    /** The value that the api knows. */
    public <L extends Leaf<L>> L toLeaf(Class<L> type) {
        return Json.of(type).read(content).withVersion(version);
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }
}
