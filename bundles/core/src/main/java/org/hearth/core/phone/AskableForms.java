package org.hearth.core.phone;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.api.casework.Catalogue;
import org.hearth.api.casework.PluginFailed;
import org.hearth.api.instrument.Instrument;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.Responses;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.instrument.Wording;
import org.hearth.api.programme.Invitation;
import org.hearth.api.text.Sentence;

/**
 * Which instruments can be put to somebody on a phone of their own, in which words, and how they are scored, also when they were
 * superseded or taken out after the link was made.
 */
record AskableForms(Catalogue catalogue) {
    private static final String USUAL_LANGUAGE = "en-GB";

    /** Why an instrument cannot be asked that way; empty when it can. */
    Optional<Sentence> obstacle(String id) {
        return catalogue
                .instrument(id)
                .map(Instrument::definition)
                .map(this::obstacle)
                .orElse(Optional.of(Sentence.of("The questionnaire \"{0}\" is not installed here (any more).", id)));
    }

    private Optional<Sentence> obstacle(InstrumentDefinition definition) {
        String title = definition.title();
        if (definition.items().isEmpty()) {
            return Optional.of(
                    Sentence.of("{0} is known by its scores only: there are no questions to put to anybody.", title));
        }
        if (definition.respondent() == Rater.PRACTITIONER) {
            return Optional.of(Sentence.of("{0} is answered by a practitioner, not by the family.", title));
        }
        if (catalogue.languages(definition.id()).isEmpty() && !definition.hasWording()) {
            String holder = definition.licence().holder();
            return Optional.of(
                    holder.isBlank()
                            ? Sentence.of(
                                    "The words of {0} are not installed here, so nobody could read the questions on a phone. Ask"
                                            + " it together, from the printed form; or ask your administrator to install the words.",
                                    title)
                            : Sentence.of(
                                    "The words of {0} belong to {1} and are not installed here, so nobody could read the"
                                            + " questions on a phone. Ask it together, from the printed form; or ask your"
                                            + " administrator to install the words.",
                                    title, holder));
        }
        return Optional.empty();
    }

    /** The languages in which it can be put, the usual one first. */
    List<String> languages(InstrumentDefinition definition) {
        Set<String> tags = new LinkedHashSet<>();
        if (isInUse(definition)) {
            tags.addAll(catalogue.languages(definition.id()));
        }
        if (tags.isEmpty() && definition.hasWording()) {
            tags.add(USUAL_LANGUAGE);
        }
        if (definition.licence().mayShipWording()) {
            tags.addAll(new TreeSet<>(definition.translations().keySet()));
        }
        return List.copyOf(tags);
    }

    /** The words in one of its languages; empty where they are those of the definition. */
    Optional<Wording> wording(InstrumentDefinition definition, String language) {
        Optional<Wording> installed =
                isInUse(definition) ? catalogue.wording(definition.id(), language) : Optional.empty();
        return installed.or(() -> Optional.ofNullable(definition.translations().get(language)));
    }

    private boolean isInUse(InstrumentDefinition definition) {
        return catalogue
                .instrument(definition.id())
                .filter(one -> one.definition().version().equals(definition.version()))
                .isPresent();
    }

    /** What scores an invitation: the version that was begun; empty when that was taken out and only its own code can. */
    Optional<Instrument> scoring(Invitation invitation) {
        return catalogue
                .instrument(invitation.instrument(), invitation.instrumentVersion())
                .or(() -> invitation
                        .definition()
                        .filter(any -> invitation.declared())
                        .map(Instrument::of));
    }

    /**
     * The flag that an answer raises, by the plug-in's scoring and by the rules of its definition: a plug-in that cannot score
     * must not keep an answer from being seen.
     */
    Optional<RiskFlag> flag(Invitation invitation, InstrumentDefinition definition, int item, double score) {
        return definition.risk().stream()
                .filter(rule -> rule.item() == item && rule.answers().contains(score))
                .sorted((one, other) -> one.level().compareTo(other.level()))
                .map(AskableForms::raised)
                .findFirst()
                .or(() -> scored(invitation, item, score));
    }

    private static RiskFlag raised(RiskRule rule) {
        return new RiskFlag(rule.item(), true, rule.level(), rule.action());
    }

    private Optional<RiskFlag> scored(Invitation invitation, int item, double score) {
        try {
            return scoring(invitation).stream()
                    .filter(instrument -> !Instrument.isDeclared(instrument))
                    .flatMap(
                            instrument -> instrument.score(new Responses.Answers(Map.of(item, score))).flags().stream())
                    .filter(flag -> flag.item() == item && flag.answered())
                    .findFirst();
        } catch (PluginFailed | IllegalArgumentException cannotSayNow) {
            // it is asked again, with all answers, when they are sent
            return Optional.empty();
        }
    }
}
