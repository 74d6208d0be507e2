package org.hearth.core.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.intervention.InterventionDefinition;

/** Which kinds of support suggest which questionnaires, as installed at one moment. */
final class Suggestions {
    private final Map<String, InterventionDefinition> kinds = new TreeMap<>();
    private final Map<String, InstrumentDefinition> instruments = new TreeMap<>();

    static Suggestions of(Catalogue catalogue) {
        Suggestions found = new Suggestions();
        catalogue
                .interventions()
                .forEach(one -> found.kinds.put(one.definition().id(), one.definition()));
        catalogue
                .instruments()
                .forEach(one -> found.instruments.put(one.definition().id(), one.definition()));
        return found;
    }

    Optional<InterventionDefinition> of(String intervention) {
        return Optional.ofNullable(kinds.get(intervention));
    }

    Optional<InstrumentDefinition> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** A word that is the same as long as nothing changes that a schedule depends on. */
    String stamp() {
        StringBuilder text = new StringBuilder();
        kinds.forEach((id, kind) -> kind.suggested().stream()
                .filter(one -> one.timing().isScheduled())
                .forEach(one -> text.append(id)
                        .append(' ')
                        .append(one.instrument())
                        .append(' ')
                        .append(one.timing())
                        .append('\n')));
        instruments.forEach((id, one) ->
                text.append(id).append(' ').append(one.respondent()).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
