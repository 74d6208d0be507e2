package org.hearth.persistence.entity;

import java.util.List;

/** The classes that EclipseLink maps. */
public final class Entities {
    /** Their names; {@code META-INF/persistence.xml} gives the weaver the same. */
    public static final List<String> NAMES = List.of(
            FamilyEntity.class.getName(),
            PersonEntity.class.getName(),
            ContactEntity.class.getName(),
            SupportChangeEntity.class.getName(),
            DefinitionEntity.class.getName(),
            AssessmentEntity.class.getName(),
            ScoreEntity.class.getName(),
            AlertEntity.class.getName(),
            AuditEntity.class.getName(),
            AccountEntity.class.getName(),
            LeafEntity.class.getName(),
            InstantConverter.class.getName());

    private Entities() {}
}
