package org.hearth.core.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.Field;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionDefinition.CostDriver;
import org.hearth.api.intervention.InterventionDefinition.SuggestedInstrument;
import org.hearth.api.intervention.Timing;
import org.hearth.core.definition.Piece.Mapping;

/** Makes an intervention's definition of a file whose shape the schema has checked. */
final class InterventionReader {
    private final Mapping file;
    private final Findings findings;

    InterventionReader(Mapping file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The definition; only complete when nothing was found. */
    Optional<InterventionDefinition> read() {
        List<Field> fields = fields();
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InterventionDefinition(
                file.text("id"),
                InstrumentReader.version(file),
                file.text("title"),
                file.text("summary"),
                file.text("audience"),
                Delivery.valueOf(
                        Spelling.word(file.text("delivery")).replace('-', '_').toUpperCase(Locale.ROOT)),
                file.get("usual-minutes").flatMap(Values::whole).orElse(0),
                fields,
                Values.mappings(file, "instruments").stream()
                        .map(piece ->
                                new SuggestedInstrument(piece.text("instrument"), piece.text("when"), timing(piece)))
                        .toList(),
                Values.mappings(file, "cost-drivers").stream()
                        .map(piece -> new CostDriver(
                                piece.text("name"),
                                piece.text("unit"),
                                Values.number(piece, "per-session").orElse(0.0)))
                        .toList(),
                file.text("source")));
    }

    private static Timing timing(Mapping piece) {
        return new Timing(
                Values.flag(piece, "at-start", false),
                piece.get("every-weeks").flatMap(Values::whole),
                Values.flag(piece, "when-ready", false));
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Mapping piece : Values.mappings(file, "fields")) {
            if (!keys.add(piece.text("key"))) {
                findings.add(piece, "the key '" + piece.text("key") + "' is used twice; give each field its own");
            }
            if (!labels.add(piece.text("label"))) {
                findings.add(
                        piece,
                        "the label '" + piece.text("label")
                                + "' is used twice; records are read by their labels, so give each field its own");
            }
            fields.add(field(piece));
        }
        return fields;
    }

    private Field field(Mapping piece) {
        String key = piece.text("key");
        String label = piece.text("label");
        String hint = piece.text("hint");
        String type = piece.text("type");
        boolean required = Values.flag(piece, "required", false);
        boolean each = eachFamily(piece);
        refuseForeign(piece, type);
        return switch (type) {
            case "number" -> {
                int min = piece.get("min").flatMap(Values::whole).orElse(0);
                int max = piece.get("max").flatMap(Values::whole).orElse(Integer.MAX_VALUE);
                if (min >= max) {
                    findings.add(piece, "expected 'min' below 'max', but found " + min + " and " + max);
                }
                yield new Field.WholeNumber(key, label, hint, min, max, required, each);
            }
            case "choice" -> new Field.Choice(key, label, hint, choices(piece), required, each);
            case "several" -> {
                List<String> choices = choices(piece);
                choices.stream()
                        .filter(choice -> choice.contains(Field.SeveralOf.BETWEEN.strip()))
                        .forEach(choice -> findings.add(
                                piece,
                                "the answer '" + choice
                                        + "' has a semicolon, which stands between answers; use another mark"));
                yield new Field.SeveralOf(key, label, hint, choices, required, each);
            }
            case "yes-no" -> new Field.YesNo(key, label, hint, required, each);
            default -> new Field.Text(key, label, hint, Values.flag(piece, "multiline", false), required, each);
        };
    }

    private boolean eachFamily(Mapping piece) {
        boolean each = Values.flag(piece, "each-family", false);
        if (each && !Spelling.word(file.text("delivery")).equals("group")) {
            findings.add(
                    piece,
                    "only a group has several families to ask about; remove 'each-family' or make the delivery group");
        }
        return each;
    }

    private static List<String> choices(Mapping piece) {
        return Values.list(piece, "choices").stream()
                .flatMap(choice -> Values.text(choice).stream())
                .toList();
    }

    private void refuseForeign(Mapping piece, String type) {
        refuse(
                piece,
                "choices",
                type.equals("choice") || type.equals("several"),
                "only a choice, of one or of several, has 'choices'");
        refuse(piece, "min", type.equals("number"), "only a number has 'min'");
        refuse(piece, "max", type.equals("number"), "only a number has 'max'");
        refuse(piece, "multiline", type.equals("text"), "only a text has 'multiline'");
    }

    private void refuse(Mapping piece, String key, boolean fits, String message) {
        if (!fits) {
            piece.get(key).ifPresent(found -> findings.add(found, message + "; remove it or change the type"));
        }
    }
}
