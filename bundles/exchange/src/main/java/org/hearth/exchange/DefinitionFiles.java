package org.hearth.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.Definitions;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.VersionOrder;
import org.hearth.api.intervention.InterventionType;
import org.hearth.exchange.csv.Problems;

/**
 * Takes a folder's own {@code instruments/*.yaml} and {@code interventions/*.yaml} beside the installed plug-ins. Where
 * both have the same id the folder's is used: whoever put it there meant it for this data. Of an instrument there may be several
 * versions; rows that name none are of the newest.
 */
final class DefinitionFiles {
    static final String INSTRUMENTS = "instruments";
    static final String INTERVENTIONS = "interventions";
    private static final int LARGEST = 1 << 20;

    private final Source source;
    private final Problems problems;

    DefinitionFiles(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Whether a folder of that name holds definitions. */
    static boolean isFolder(String name) {
        return name.equals(INSTRUMENTS) || name.equals(INTERVENTIONS);
    }

    /** Reads them; what is wrong is noted. */
    Known read(Catalogue catalogue, Definitions definitions) {
        long before = problems.total();
        TreeMap<String, Instrument> instruments = new TreeMap<>();
        catalogue.instruments().forEach(one -> instruments.put(one.definition().id(), one));
        Map<String, Instrument> brought = readAll(INSTRUMENTS, definitions::instrument, DefinitionFiles::name);
        TreeMap<String, Instrument> newest = new TreeMap<>();
        brought.values().forEach(one -> newest.merge(one.definition().id(), one, DefinitionFiles::newer));
        instruments.putAll(newest);

        TreeSet<String> interventions = new TreeSet<>();
        catalogue
                .interventions()
                .forEach(one -> interventions.add(one.definition().id()));
        Map<String, InterventionType> own = readAll(
                INTERVENTIONS,
                definitions::intervention,
                one -> one.definition().id());
        interventions.addAll(own.keySet());
        return new Known(
                instruments,
                (id, version) -> Optional.ofNullable(brought.get(id + " " + version))
                        .or(() -> catalogue.instrument(id, version)),
                interventions,
                problems.total() == before);
    }

    private static String name(Instrument instrument) {
        return instrument.definition().id() + " " + instrument.definition().version();
    }

    private static Instrument newer(Instrument one, Instrument other) {
        return VersionOrder.OLDEST_FIRST.compare(
                                one.definition().version(), other.definition().version())
                        < 0
                ? other
                : one;
    }

    private <T> Map<String, T> readAll(String folder, BiFunction<String, String, T> reader, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        Map<String, String> files = new HashMap<>();
        for (String name : source.names()) {
            if (!name.startsWith(folder + "/")) {
                continue;
            }
            if (name.endsWith(".yml")) {
                problems.add(name, 0, "", "expected a name that ends in .yaml, came .yml");
            } else if (name.endsWith(".yaml")) {
                read(name, reader).ifPresent(one -> {
                    String key = id.apply(one);
                    String other = files.putIfAbsent(key, name);
                    if (other == null) {
                        byId.put(key, one);
                    } else {
                        problems.add(
                                name,
                                0,
                                "id",
                                (folder.equals(INSTRUMENTS)
                                                ? "expected an id or a version of its own"
                                                : "expected an id of its own")
                                        + ", came '" + key + "' as in " + other);
                    }
                });
            }
        }
        return byId;
    }

    private <T> Optional<T> read(String name, BiFunction<String, String, T> reader) {
        try (InputStream in = source.open(name)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                problems.add(name, 0, "", "expected a definition of at most 1 MB, came more");
                return Optional.empty();
            }
            return Optional.of(reader.apply(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()));
        } catch (CharacterCodingException e) {
            problems.add(name, 0, "", "expected UTF-8 text, came bytes that are something else");
        } catch (IOException e) {
            problems.add(name, 0, "", "expected a file that can be read, came an error: " + e.getMessage());
        } catch (InvalidInput e) {
            e.problems().forEach(problems::add);
        }
        return Optional.empty();
    }
}
