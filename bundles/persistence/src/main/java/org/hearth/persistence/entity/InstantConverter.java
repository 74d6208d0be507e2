package org.hearth.persistence.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps a moment as nanoseconds since 1970, because the databases' own time stamps round differently. */
@Converter
public final class InstantConverter implements AttributeConverter<Instant, Long> {
    private static final long NANOS = 1_000_000_000L;

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), NANOS), moment.getNano());
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Long nanos) {
        if (nanos == null) {
            return null;
        }
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }
}
