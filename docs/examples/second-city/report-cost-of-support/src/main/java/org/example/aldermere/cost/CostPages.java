package org.example.aldermere.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.api.programme.UnitCost;
import org.hearth.api.report.Block;
import org.hearth.api.report.Block.Caveat;
import org.hearth.api.report.Block.Column;
import org.hearth.api.report.Block.Emphasis;
import org.hearth.api.report.Block.Figures;
import org.hearth.api.report.Block.Row;
import org.hearth.api.report.Block.Table;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.Value.Constant;
import org.hearth.api.report.Value.Count;
import org.hearth.api.report.Value.Text;

/** Writes down what support cost. */
final class CostPages {
    private static final int PENCE = 2;

    private final Tally tally;
    private final Prices prices;
    private final CostFigures figures;

    CostPages(Tally tally, Prices prices) {
        this.tally = tally;
        this.prices = prices;
        this.figures = new CostFigures(tally, prices);
    }

    ReportDocument document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Figures(Emphasis.HEADLINE, figures.headline()));
        if (!tally.kinds().isEmpty()) {
            blocks.add(kinds());
        }
        if (!used().isEmpty()) {
            blocks.add(pricesUsed());
        }
        blocks.add(new Figures(Emphasis.DETAIL, figures.detail()));
        caveats().forEach(text -> blocks.add(new Caveat(text)));
        return new ReportDocument(
                CostOfSupport.DESCRIPTION.id(),
                CostOfSupport.DESCRIPTION.version(),
                CostOfSupport.DESCRIPTION.title(),
                lead(),
                blocks,
                List.of());
    }

    private List<UnitCost> used() {
        return prices.usedBy(tally.names());
    }

    private String lead() {
        if (tally.kinds().isEmpty()) {
            return "No contact has been attended in this time, so nothing has been spent on one.";
        }
        if (used().isEmpty()) {
            return "Families came, but nobody has said what an hour of support costs.";
        }
        if (!prices.canBeAdded(tally.names())) {
            return "The prices are not of one currency and one year, so they cannot be added up.";
        }
        UnitCost price = used().getFirst();
        return "What the time spent with families cost, in " + price.currency() + " at prices of " + price.priceYear()
                + ".";
    }

    private Table kinds() {
        List<Row> rows = tally.kinds().stream()
                .map(kind -> new Row(
                        List.of(
                                new Text(kind.name()),
                                new Count(kind.families()),
                                new Count(kind.contacts()),
                                figures.hours(kind),
                                figures.cost(kind),
                                figures.costPerFamily(kind)),
                        false))
                .toList();
        return new Table(
                "cost.kinds",
                "By kind of support",
                List.of(
                        new Column("kind", "Kind of support"),
                        new Column("families", "Families"),
                        new Column("contacts", "Contacts attended"),
                        new Column("hours", "Hours"),
                        new Column("cost", "Cost"),
                        new Column("cost_per_family", "Cost per family")),
                rows,
                List.of(),
                "Hours are those noted in the records.");
    }

    private Table pricesUsed() {
        List<Row> rows = used().stream()
                .map(price -> new Row(
                        List.of(
                                new Text(price.key()),
                                new Constant(price.amount(), PENCE),
                                new Text(price.currency() + " an hour"),
                                new Text(Integer.toString(price.priceYear())),
                                new Text(price.source())),
                        false))
                .toList();
        return new Table(
                "cost.prices",
                "Prices used",
                List.of(
                        new Column("key", "Price"),
                        new Column("amount", "Amount"),
                        new Column("unit", "Unit"),
                        new Column("price_year", "Prices of"),
                        new Column("source", "Source")),
                rows,
                List.of(),
                "");
    }

    private List<String> caveats() {
        List<String> texts = new ArrayList<>();
        String unpriced =
                tally.names().stream().filter(kind -> prices.of(kind).isEmpty()).collect(Collectors.joining(", "));
        if (!unpriced.isEmpty()) {
            texts.add("Nobody has said what an hour costs of: " + unpriced + ". It is in no amount of money here. Add"
                    + " practitioner-hour, or a price of its own, to the programme's unit costs.");
        }
        if (tally.untimed() > 0) {
            texts.add(
                    "Some contacts have no minutes noted. They are counted, but cost nothing here, so the true cost is"
                            + " higher.");
        }
        texts.add(
                "Only time with families is counted, at the price of an hour. Travel, missed appointments, supervision"
                        + " and rooms are in it only as far as that price has them in it.");
        texts.add(
                "Sums of hours and money come in steps worth several families, so that nobody can work out the exact number"
                        + " of families from them.");
        texts.add("The time of a group is counted for each family in it, so the cost of groups is shown too high.");
        texts.add(
                "The interval says how much families differ. It does not say how sure the price is; a few families who"
                        + " come very often can move the average a lot, so look at the median too.");
        texts.add("A cost says nothing about what the support is worth.");
        return texts;
    }
}
