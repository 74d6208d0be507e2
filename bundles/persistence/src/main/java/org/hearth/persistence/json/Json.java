package org.hearth.persistence.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.api.identity.Role;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.ScoreSheet;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.Leaf;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.PersonId;

/**
 * One kind of value as JSON. The same value always gives the same text, so that texts and their hashes can be compared.
 */
public final class Json<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new ApiModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            // what a newer release adds does not make the record unreadable for an older one
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, null))
            .build();

    /** A definition. */
    public static final Json<InstrumentDefinition> DEFINITION = new Json<>(new TypeReference<>() {});

    /** Item numbers and the answers' scores. */
    public static final Json<Map<Integer, Double>> ITEMS = new Json<>(new TypeReference<>() {});

    /** Scales and their scores. */
    public static final Json<Map<String, Double>> TOTALS = new Json<>(new TypeReference<>() {});

    /** Labels and answers in words. */
    public static final Json<Map<String, String>> TEXTS = new Json<>(new TypeReference<>() {});

    /** People by their identity. */
    public static final Json<Set<PersonId>> PEOPLE = new Json<>(new TypeReference<>() {});

    /** Risk flags that were raised. */
    public static final Json<List<ScoreSheet.RiskFlag>> FLAGS = new Json<>(new TypeReference<>() {});

    /** What is known about a person beside name and birthday. */
    public static final Json<PersonDetails> DETAILS = new Json<>(new TypeReference<>() {});

    /** What was done about an alert. */
    public static final Json<List<Alert.Action>> ACTIONS = new Json<>(new TypeReference<>() {});

    /** Roles. */
    public static final Json<Set<Role>> ROLES = new Json<>(new TypeReference<>() {});

    private static final ClassValue<Json<?>> LEAVES = new ClassValue<>() {
        @Override
        protected Json<?> computeValue(Class<?> kind) {
            return new Json<>(kind);
        }
    };

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private Json(TypeReference<T> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
    }

    private Json(Class<?> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
    }

    /** A leaf of the file. */
    @SuppressWarnings("unchecked") // made for that very class
    public static <L extends Leaf<L>> Json<L> of(Class<L> kind) {
        return (Json<L>) LEAVES.get(kind);
    }

    /** The value as text. */
    public String write(T value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw unreadable("written", e);
        }
    }

    /** The value of a text. */
    public T read(String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw unreadable("read", e);
        }
    }

    private static IllegalStateException unreadable(String verb, JsonProcessingException cause) {
        // the message of the parser quotes the text, which may be about a person
        cause.clearLocation();
        return new IllegalStateException(
                "A kept value cannot be " + verb + ": " + cause.getClass().getSimpleName());
    }
}
