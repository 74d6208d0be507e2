package org.hearth.core.disclosure;

import java.util.Optional;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Block.Interval;
import org.hearth.api.report.Block.Row;
import org.hearth.api.report.Block.Table;
import org.hearth.api.report.Value;

/** Figures and cells as they may be shown. */
record ControlledValues(SmallNumberRule rule, Suppressed suppressed) {

    Value value(Value exact) {
        return switch (exact) {
            case Value.Count(long people) -> count(people);
            case Value.Share share -> share(share);
            case Value.Measure measure -> measure(measure);
            case Value.Text text -> text;
            case Value.Constant constant -> constant;
            case Value.Absent absent -> absent;
            case Value.Withheld withheld -> withheld;
        };
    }

    /** The figure; without its interval when its value is withheld. */
    Figure figure(Figure exact) {
        Value shown = value(exact.value());
        Optional<Interval> interval = shown instanceof Value.Withheld
                ? Optional.empty()
                : exact.interval().map(bounds -> exact.value() instanceof Value.Share ? wholePerCents(bounds) : bounds);
        return new Figure(exact.key(), exact.label(), shown, interval, exact.note());
    }

    Table table(Table exact) {
        return new Table(
                exact.id(),
                exact.title(),
                exact.columns(),
                exact.rows().stream()
                        .map(row ->
                                new Row(row.values().stream().map(this::value).toList(), row.total()))
                        .toList(),
                exact.sums(),
                exact.note());
    }

    private Value count(long people) {
        if (rule.isSmall(people)) {
            return rule.small();
        }
        return suppressed.hidesCount(people) ? SmallNumberRule.protecting() : new Value.Count(rule.rounded(people));
    }

    private Value share(Value.Share share) {
        if (rule.isSmall(share.numerator()) || rule.isSmall(share.denominator() - share.numerator())) {
            return rule.small();
        }
        if (suppressed.hidesShare(share) || suppressed.hidesCount(share.denominator())) {
            return SmallNumberRule.protecting();
        }
        return rule.rounds() ? ofRoundedBase(share) : share;
    }

    /** The whole per cent, given as so many of the rounded base: a page that shows both numbers says nothing more by it. */
    private Value ofRoundedBase(Value.Share share) {
        long base = rule.rounded(share.denominator());
        long numerator = Math.round(Shares.perCent(share) * base / 100.0);
        return new Value.Share(Math.clamp(numerator, rule.threshold(), base - rule.threshold()), base);
    }

    private Value measure(Value.Measure measure) {
        if (rule.isSmall(measure.people())) {
            return rule.small();
        }
        if ((measure.revealsCount() && rule.rounds()) || suppressed.hidesCount(measure.people())) {
            return SmallNumberRule.protecting();
        }
        return new Value.Measure(
                measure.value(), measure.decimals(), rule.rounded(measure.people()), measure.revealsCount());
    }

    private Interval wholePerCents(Interval exact) {
        return rule.rounds()
                ? new Interval(Math.rint(exact.low() * 100) / 100, Math.rint(exact.high() * 100) / 100, exact.level())
                : exact;
    }
}
