package org.hearth.persistence.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.persistence.entity.DefinitionEntity;
import org.hearth.persistence.json.Json;

/** The definitions that assessments were scored by, each content kept once. */
final class Snapshots {
    private final Session session;
    private final Map<InstrumentDefinition, Long> kept = new IdentityHashMap<>();
    private final Map<Long, InstrumentDefinition> read = new HashMap<>();

    Snapshots(Session session) {
        this.session = session;
    }

    /** The number of a definition, which is kept from now on. */
    long number(InstrumentDefinition definition) {
        return kept.computeIfAbsent(definition, this::keep);
    }

    /** The definition of that number. */
    InstrumentDefinition definition(long number) {
        return read.computeIfAbsent(
                number,
                key -> Objects.requireNonNull(session.entities().find(DefinitionEntity.class, key))
                        .toDefinition());
    }

    /** Every definition, the oldest first. */
    Map<Long, InstrumentDefinition> all() {
        Map<Long, InstrumentDefinition> all = new LinkedHashMap<>();
        session.entities()
                .createNamedQuery("definitions", DefinitionEntity.class)
                .getResultList()
                .forEach(row -> all.put(row.number(), row.toDefinition()));
        return all;
    }

    private long keep(InstrumentDefinition definition) {
        String content = Json.DEFINITION.write(definition);
        String hash = hash(content);
        List<Long> numbers = session.entities()
                .createNamedQuery("definitionNumber", Long.class)
                .setParameter("instrument", definition.id())
                .setParameter("version", definition.version())
                .setParameter("hash", hash)
                .getResultList();
        if (!numbers.isEmpty()) {
            return numbers.getFirst();
        }
        DefinitionEntity row = new DefinitionEntity(definition, content, hash);
        session.entities().persist(row);
        session.entities().flush();
        return row.number();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
