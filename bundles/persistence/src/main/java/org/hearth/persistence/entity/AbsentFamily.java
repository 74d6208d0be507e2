package org.hearth.persistence.entity;

import java.sql.Types;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;

/** Names the type of a family's identity where it may be absent: PostgreSQL takes no untyped nothing for a UUID. */
public final class AbsentFamily implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.getMappingForAttributeName("family").getField().setSqlType(Types.OTHER);
    }
}
