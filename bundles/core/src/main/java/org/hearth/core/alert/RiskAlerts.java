package org.hearth.core.alert;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.ScoreSheet.RiskFlag;

/** What alerts say about the risk flags that raise them: one for each item, as urgent as its most urgent rule. */
public final class RiskAlerts {
    private RiskAlerts() {}

    /** One flag for each item. */
    public static Collection<RiskFlag> mostUrgent(List<RiskFlag> flags) {
        Map<Integer, RiskFlag> byItem = new LinkedHashMap<>();
        for (RiskFlag flag : flags) {
            byItem.merge(flag.item(), flag, (one, other) -> one.level().compareTo(other.level()) <= 0 ? one : other);
        }
        return byItem.values();
    }

    /** Why an alert is raised: an answer, or that there is none. */
    static String reason(InstrumentDefinition instrument, RiskFlag flag) {
        return item(instrument, flag)
                + (flag.answered() ? ": an answer that always needs a conversation" : " was not answered");
    }

    /** Why an alert is raised where a total was typed from paper without the answer that always matters. */
    static String notSeen(InstrumentDefinition instrument, RiskFlag flag) {
        return item(instrument, flag) + " was not seen, because only a total was typed: look at the paper";
    }

    private static String item(InstrumentDefinition instrument, RiskFlag flag) {
        return instrument.title() + ", item " + flag.item()
                + instrument
                        .item(flag.item())
                        .map(Item::topic)
                        .filter(words -> !words.isBlank())
                        .map(words -> " (" + words + ")")
                        .orElse("");
    }
}
