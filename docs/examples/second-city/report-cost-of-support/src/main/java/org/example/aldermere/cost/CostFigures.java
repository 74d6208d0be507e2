package org.example.aldermere.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.aldermere.cost.Tally.Kind;
import org.hearth.api.programme.UnitCost;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.Block.Interval;
import org.hearth.api.report.Value;
import org.hearth.api.report.Value.Absent;
import org.hearth.api.report.Value.Constant;
import org.hearth.api.report.Value.Count;
import org.hearth.api.report.Value.Measure;
import org.hearth.statistics.Descriptive;
import org.hearth.statistics.PairedTTest;
import org.hearth.statistics.Result;

/** The figures of the report, under their stable keys. */
final class CostFigures {
    private static final double LEVEL = 0.95;
    private static final int WHOLE = 0;
    private static final int TENTHS = 1;
    private static final int PENCE = 2;
    private static final Value NO_PRICE = new Absent("nobody has said what an hour costs");

    private final Tally tally;
    private final Prices prices;

    CostFigures(Tally tally, Prices prices) {
        this.tally = tally;
        this.prices = prices;
    }

    /** The answer. */
    List<Figure> headline() {
        double[] costs = tally.costs(prices);
        // the mean of one sample has the same interval as the mean of paired differences
        Optional<Interval> interval = isKnown()
                ? PairedTTest.of(costs, LEVEL)
                        .map(PairedTTest::interval)
                        .toOptional()
                        .map(found -> new Interval(found.low(), found.high(), found.level()))
                : Optional.empty();
        return List.of(
                new Figure(
                        "cost.per_family",
                        label("Average cost per family"),
                        money(Descriptive.mean(costs), costs.length),
                        interval,
                        "families who came at least once"),
                plain("cost.per_family_median", label("Median cost per family"), median(costs)),
                plain("cost.total", label("Cost of all time with families"), total(costs)));
    }

    /** Everything else. */
    List<Figure> detail() {
        List<Figure> figures = new ArrayList<>();
        figures.add(plain("cost.families", "Families who came", new Count(tally.families())));
        figures.add(plain("cost.contacts", "Contacts attended", new Count(tally.contacts())));
        figures.add(plain("cost.contacts_without_minutes", "Of these, without minutes", new Count(tally.untimed())));
        for (Kind kind : tally.kinds()) {
            String key = "cost." + kind.name() + ".";
            String name = kind.name() + ": ";
            figures.add(plain(key + "families", name + "families", new Count(kind.families())));
            figures.add(plain(key + "contacts", name + "contacts attended", new Count(kind.contacts())));
            figures.add(plain(key + "hours", name + "hours", hours(kind)));
            figures.add(plain(key + "cost", name + "cost", cost(kind)));
            figures.add(plain(key + "per_family", name + "cost per family", costPerFamily(kind)));
        }
        for (UnitCost price : prices.usedBy(tally.names())) {
            figures.add(new Figure(
                    "cost.price." + price.key(),
                    price.key() + ", " + price.currency() + " an hour",
                    new Constant(price.amount(), PENCE),
                    Optional.empty(),
                    "prices of " + price.priceYear() + "; " + price.source()));
        }
        return figures;
    }

    Value hours(Kind kind) {
        return Totals.of(kind.hours(), TENTHS, kind.families());
    }

    Value cost(Kind kind) {
        return prices.of(kind.name())
                .<Value>map(hour -> Totals.of(kind.hours() * hour.amount(), WHOLE, kind.families()))
                .orElse(NO_PRICE);
    }

    Value costPerFamily(Kind kind) {
        return prices.of(kind.name())
                .<Value>map(hour -> new Measure(kind.hours() * hour.amount() / kind.families(), WHOLE, kind.families()))
                .orElse(NO_PRICE);
    }

    private Value median(double[] costs) {
        return money(Descriptive.median(costs), costs.length);
    }

    private Value total(double[] costs) {
        Value average = money(Descriptive.mean(costs), costs.length);
        return average instanceof Measure mean ? Totals.of(mean.value() * costs.length, WHOLE, costs.length) : average;
    }

    private Value money(Result<Double> amount, int families) {
        if (!prices.canBeAdded(tally.names())) {
            return new Absent("prices of several currencies or years cannot be added");
        }
        if (!isKnown() && families > 0) {
            return NO_PRICE;
        }
        return switch (amount) {
            case Result.Present<Double>(Double value) -> new Measure(value, WHOLE, families);
            case Result.Absent<Double>(var reason) -> new Absent(reason.explanation());
        };
    }

    private boolean isKnown() {
        return prices.canBeAdded(tally.names()) && !prices.usedBy(tally.names()).isEmpty();
    }

    private String label(String text) {
        return isKnown() ? text + ", " + prices.usedBy(tally.names()).getFirst().currency() : text;
    }

    private static Figure plain(String key, String label, Value value) {
        return new Figure(key, label, value, Optional.empty(), "");
    }
}
