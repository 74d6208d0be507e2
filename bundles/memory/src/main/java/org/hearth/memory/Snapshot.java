package org.hearth.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Keeps a value of the api as bytes and brings it back without the plug-in that it came from, as a store does. Takes
 * records, enums, lists, sets, maps, optional values, words and numbers.
 */
public final class Snapshot {
    private Snapshot() {}

    /**
     * The bytes of a value.
     *
     * @throws IllegalArgumentException if something in it is not a plain value, or is text that no file can hold
     */
    public static byte[] of(Record value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The value that those bytes were made of. */
    public static <T extends Record> T read(byte[] bytes, Class<T> type) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return type.cast(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case String text -> text(out, 'S', text);
            case Integer number -> text(out, 'I', number.toString());
            case Long number -> text(out, 'L', number.toString());
            case Double number -> text(out, 'D', number.toString());
            case Boolean flag -> text(out, 'B', flag.toString());
            case Enum<?> one -> text(out, 'E', one.getDeclaringClass().getName() + " " + one.name());
            case OptionalDouble maybe -> all(out, 'd', maybe.isPresent() ? List.of(maybe.getAsDouble()) : List.of());
            case Optional<?> maybe -> all(out, 'o', maybe.stream().toList());
            case List<?> list -> all(out, 'l', list);
            case Set<?> set -> all(out, 's', set);
            case Map<?, ?> map -> {
                List<Object> flat = new ArrayList<>();
                map.forEach((key, entry) -> flat.addAll(List.of(key, entry)));
                all(out, 'm', flat);
            }
            case Record record -> {
                text(out, 'R', record.getClass().getName());
                all(out, 'r', components(record));
            }
            default ->
                throw new IllegalArgumentException("a " + value.getClass().getName() + " cannot be kept with a record");
        }
    }

    private static void all(DataOutputStream out, char kind, Iterable<?> values) throws IOException {
        List<Object> counted = new ArrayList<>();
        values.forEach(counted::add);
        out.writeChar(kind);
        out.writeInt(counted.size());
        for (Object value : counted) {
            write(out, value);
        }
    }

    private static void text(DataOutputStream out, char kind, String text) throws IOException {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            out.writeChar(kind);
            out.writeInt(bytes.remaining());
            out.write(bytes.array(), 0, bytes.remaining());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("'" + text + "' is no text that a file can hold", e);
        }
    }

    private static List<Object> components(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(component + " cannot be read", e);
            }
        }
        return values;
    }

    private static Object read(DataInputStream in) throws IOException {
        char kind = in.readChar();
        int size = in.readInt();
        if (Character.isUpperCase(kind)) {
            String text = new String(in.readNBytes(size), StandardCharsets.UTF_8);
            return switch (kind) {
                case 'S' -> text;
                case 'I' -> Integer.valueOf(text);
                case 'L' -> Long.valueOf(text);
                case 'D' -> Double.valueOf(text);
                case 'B' -> Boolean.valueOf(text);
                case 'E' -> constant(text.split(" ", 2));
                default -> record(text, (List<?>) read(in));
            };
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(read(in));
        }
        return switch (kind) {
            case 'd' -> values.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((Double) values.getFirst());
            case 'o' -> values.stream().findFirst();
            case 's' -> new HashSet<>(values);
            case 'm' -> map(values);
            default -> values;
        };
    }

    private static Map<Object, Object> map(List<Object> flat) {
        Map<Object, Object> map = new HashMap<>();
        for (int i = 0; i < flat.size(); i += 2) {
            map.put(flat.get(i), flat.get(i + 1));
        }
        return map;
    }

    private static Object constant(String[] classAndName) {
        return Arrays.stream(type(classAndName[0]).getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(classAndName[1]))
                .findFirst()
                .orElseThrow();
    }

    private static Object record(String name, List<?> values) {
        Class<?> type = type(name);
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " cannot be made again", e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name + " is not there", e);
        }
    }
}
