package org.hearth.core.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.api.identity.Actor;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;
import org.hearth.api.programme.Alert;
import org.hearth.api.programme.AlertId;
import org.hearth.api.programme.Assessment;

/** Makes the alerts that an assessment's risk flags ask for: one for each item, as urgent as its most urgent rule. */
public final class RiskAlerts {
    private RiskAlerts() {}

    public static List<Alert> of(
            Assessment assessment, Actor actor, String safetyAction, Instant now, Predicate<RiskFlag> wanted) {
        return mostUrgent(assessment.scores().flags()).stream()
                .filter(wanted)
                .map(flag -> new Alert(
                        AlertId.create(),
                        0,
                        assessment.family(),
                        assessment.person(),
                        Optional.of(assessment.id()),
                        now,
                        flag.level(),
                        reason(assessment.instrument(), flag),
                        flag.action(),
                        Alert.State.OPEN,
                        List.of(new Alert.Action(now, actor.name(), safetyAction)),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    public static Collection<RiskFlag> mostUrgent(List<RiskFlag> flags) {
        Map<Integer, RiskFlag> byItem = new LinkedHashMap<>();
        for (RiskFlag flag : flags) {
            byItem.merge(flag.item(), flag, (one, other) -> one.level().compareTo(other.level()) <= 0 ? one : other);
        }
        return byItem.values();
    }

    public static String reason(InstrumentDefinition instrument, RiskFlag flag) {
        String topic = instrument
                .item(flag.item())
                .map(Item::topic)
                .filter(words -> !words.isBlank())
                .map(words -> " (" + words + ")")
                .orElse("");
        return instrument.title() + ", item " + flag.item() + topic
                + (flag.answered() ? ": an answer that always needs a conversation" : " was not answered");
    }
}
