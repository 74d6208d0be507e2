package org.hearth.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.hearth.api.instrument.InstrumentDefinition;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final int DEFINITIONS = 2_000;

    @Test
    void everyDefinitionReadsBackAsItWas() {
        for (long seed = 0; seed < DEFINITIONS; seed++) {
            InstrumentDefinition definition = new MadeUpDefinitions(seed).next();

            assertThat(Json.DEFINITION.read(Json.DEFINITION.write(definition)))
                    .as("seed %d", seed)
                    .isEqualTo(definition);
        }
    }

    @Test
    void theSameDefinitionAlwaysGivesTheSameText() {
        for (long seed = 0; seed < DEFINITIONS; seed++) {
            String once = Json.DEFINITION.write(new MadeUpDefinitions(seed).next());

            assertThat(Json.DEFINITION.write(new MadeUpDefinitions(seed).next()))
                    .as("seed %d", seed)
                    .isEqualTo(once);
            assertThat(Json.DEFINITION.write(Json.DEFINITION.read(once)))
                    .as("seed %d, written again", seed)
                    .isEqualTo(once);
        }
    }

    @Test
    void noFieldIsLeftOutOfThoseThatTheMadeUpDefinitionsFill() {
        Set<String> inText = new HashSet<>();
        Set<String> ofRecords = new HashSet<>();
        LongStream.range(0, 200)
                .mapToObj(seed -> new MadeUpDefinitions(seed).next())
                .forEach(definition -> {
                    String text = Json.DEFINITION.write(definition);
                    names(InstrumentDefinition.class, ofRecords).stream()
                            .filter(name -> text.contains("\"" + name + "\":"))
                            .forEach(inText::add);
                });

        assertThat(inText).containsAll(ofRecords);
        assertThat(ofRecords).contains("reliability", "factor", "translations", "permission", "combination");
    }

    @Test
    void aFieldThatANewerReleaseAddsDoesNotMakeARecordUnreadable() {
        InstrumentDefinition definition = new MadeUpDefinitions(1).next();
        String newer = Json.DEFINITION.write(definition).replaceFirst("\\{", "{\"added-later\":{\"a\":[1]},");

        assertThat(Json.DEFINITION.read(newer)).isEqualTo(definition);
    }

    /** The names of all fields of a record and of the records and sealed cases within it. */
    private static Set<String> names(Class<?> type, Set<String> found) {
        List<Class<?>> cases = type.isSealed() ? Arrays.asList(type.getPermittedSubclasses()) : List.of(type);
        for (Class<?> one : cases) {
            for (RecordComponent component :
                    Optional.ofNullable(one.getRecordComponents()).orElse(new RecordComponent[0])) {
                if (found.add(component.getName())) {
                    records(component.getGenericType().getTypeName()).forEach(inner -> names(inner, found));
                }
            }
        }
        return found;
    }

    private static List<Class<?>> records(String typeName) {
        return Arrays.stream(typeName.split("[<>, ]+"))
                .filter(name -> name.startsWith("org.hearth.api"))
                .<Class<?>>map(name -> {
                    try {
                        return Class.forName(name);
                    } catch (ClassNotFoundException e) {
                        throw new AssertionError(name, e);
                    }
                })
                .toList();
    }
}
