package org.hearth.persistence.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.ReliableChange;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.programme.Leaf;
import org.hearth.api.programme.PersonId;

/** How values of the api become JSON, which they know nothing about. The names of the sealed cases are kept for ever. */
final class ApiModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ApiModule() {
        setMixInAnnotation(Combination.class, CombinationCases.class);
        setMixInAnnotation(MissingRule.class, MissingRuleCases.class);
        setMixInAnnotation(ReliableChange.class, ReliableChangeCases.class);
        setMixInAnnotation(RiskRule.class, SortedAnswers.class);
        setMixInAnnotation(PersonId.class, PlainId.class);
        addSerializer(Instant.class, new InstantText());
        addDeserializer(Instant.class, new InstantParser());
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        addDeserializer(LocalDate.class, new IsoParser<>(LocalDate.class, LocalDate::parse));
        addSerializer(LocalTime.class, ToStringSerializer.instance);
        addDeserializer(LocalTime.class, new IsoParser<>(LocalTime.class, LocalTime::parse));
        setMixInAnnotation(Leaf.class, PlainLeaf.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = Combination.Sum.class, name = "sum"),
        @Type(value = Combination.Mean.class, name = "mean"),
        @Type(value = Combination.Table.class, name = "table")
    })
    private interface CombinationCases {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = MissingRule.AllRequired.class, name = "all-required"),
        @Type(value = MissingRule.Prorate.class, name = "prorate"),
        @Type(value = MissingRule.FixedValue.class, name = "fixed-value")
    })
    private interface MissingRuleCases {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = ReliableChange.Threshold.class, name = "threshold"),
        @Type(value = ReliableChange.JacobsonTruax.class, name = "jacobson-truax")
    })
    private interface ReliableChangeCases {}

    /** A set has no order, its text must have one. */
    private interface SortedAnswers {
        @JsonSerialize(converter = Sorted.class)
        Set<Double> answers();
    }

    static final class Sorted extends StdConverter<Set<Double>, List<Double>> {
        @Override
        public List<Double> convert(Set<Double> values) {
            return values.stream().sorted().toList();
        }
    }

    private abstract static class PlainId {
        @JsonCreator
        PlainId(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    /** The components are what is kept; what a leaf says about itself besides is worked out of them. */
    @JsonAutoDetect(
            fieldVisibility = JsonAutoDetect.Visibility.ANY,
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface PlainLeaf {}

    private static final class IsoParser<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> parse;

        IsoParser(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return parse.apply(json.getText());
        }
    }

    private static final class InstantText extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(moment.toString());
        }
    }

    private static final class InstantParser extends JsonDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Instant.parse(json.getText());
        }
    }
}
