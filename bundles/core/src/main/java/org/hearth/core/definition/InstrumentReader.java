package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.instrument.Code;
import org.hearth.api.instrument.Example;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.Wording;
import org.hearth.core.definition.Piece.Mapping;

/** Makes an instrument's definition of a file whose shape the schema has checked. */
final class InstrumentReader {
    private final Mapping file;
    private final Findings findings;

    InstrumentReader(Mapping file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The definition; only complete when nothing was found. */
    Optional<InstrumentDefinition> read() {
        ItemsReader items = new ItemsReader(file, findings);
        Licence licence = licence(file.get("licence"));
        List<Scale> scales = scales(items);
        List<RiskRule> risk = new RiskReader(items, findings).read(file);
        Map<String, Wording> translations = translations(items, licence);
        requireLicence(items, licence);
        List<Example> examples = new ExampleReader(items, findings).read(file);
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        InstrumentDefinition definition = new InstrumentDefinition(
                file.text("id"),
                version(file),
                file.text("title"),
                Rater.valueOf(file.get("respondent")
                        .flatMap(Values::text)
                        .orElse("self")
                        .toUpperCase(Locale.ROOT)),
                file.text("recall"),
                file.text("ages"),
                licence,
                file.text("citation"),
                codes(),
                items.items(),
                scales,
                risk,
                List.of(),
                translations);
        return Optional.of(new ExampleCheck(definition, file, findings).with(examples));
    }

    static String version(Mapping file) {
        String version = file.text("version");
        return version.isEmpty() ? "1.0.0" : version;
    }

    private List<Scale> scales(ItemsReader items) {
        List<Scale> scales = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Mapping piece : Values.mappings(file, "scales")) {
            String id = piece.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                findings.add(piece, "the id '" + id + "' is used twice; give each scale its own");
            }
            new ScaleReader(piece, items, findings).read().ifPresent(scales::add);
        }
        return scales;
    }

    private static Licence licence(Optional<Piece> piece) {
        if (piece.orElse(null) instanceof Mapping mapping) {
            String identifier = mapping.text("identifier");
            return new Licence(
                    identifier.isEmpty() ? "not stated" : identifier,
                    mapping.text("holder"),
                    Values.flag(mapping, "may-ship-wording", false),
                    mapping.text("attribution"),
                    mapping.text("permission"));
        }
        return new Licence(piece.flatMap(Values::text).orElse("not stated"), "", false, "", "");
    }

    private void requireLicence(ItemsReader items, Licence licence) {
        boolean words = items.haveWording() || file.get("translations").isPresent();
        if (words && !licence.mayShipWording()) {
            Piece where = file.get("licence").orElse(file);
            findings.add(
                    where.line(),
                    "licence.may-ship-wording",
                    "the file has the instrument's wording, but its licence does not let wording ship; say"
                            + " 'may-ship-wording: true' if the holder allows it, or move the wording to a wording pack");
        }
    }

    private List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        Values.mapping(file, "codes").ifPresent(found -> {
            Mapping none = new Mapping(0, "", Map.of(), Map.of());
            Mapping loinc = Values.mapping(found, "loinc").orElse(none);
            add(codes, "SNOMED CT", Code.Use.TOTAL, found.text("snomed-ct"));
            add(codes, "LOINC", Code.Use.FORM, found.text("loinc-form") + loinc.text("form"));
            add(codes, "LOINC", Code.Use.TOTAL, found.text("loinc-total") + loinc.text("total"));
        });
        return codes;
    }

    private static void add(List<Code> codes, String system, Code.Use use, String code) {
        if (!code.isEmpty()) {
            codes.add(new Code(system, use, code));
        }
    }

    private Map<String, Wording> translations(ItemsReader items, Licence licence) {
        Map<String, Wording> translations = new HashMap<>();
        Values.mapping(file, "translations")
                .ifPresent(found -> found.entries().forEach((language, piece) -> {
                    if (piece instanceof Mapping mapping) {
                        translations.put(
                                language,
                                new WordingReader(mapping, findings)
                                        .read(file.text("id"), language, licence.attribution(), Optional.of(items)));
                    }
                }));
        if (items.haveWording()) {
            String own = file.text("language").isEmpty() ? "en-GB" : file.text("language");
            translations.put(own, WordingReader.own(file, own, licence.attribution(), items));
        }
        return translations;
    }
}
