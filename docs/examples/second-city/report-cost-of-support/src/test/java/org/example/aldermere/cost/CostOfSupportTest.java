package org.example.aldermere.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.api.programme.Contact.Outcome;
import org.hearth.api.programme.UnitCost;
import org.hearth.api.report.Block.Caveat;
import org.hearth.api.report.Block.Figure;
import org.hearth.api.report.EvaluationDataBuilder;
import org.hearth.api.report.IntColumn;
import org.hearth.api.report.ReportDocument;
import org.hearth.api.report.ReportRequest;
import org.hearth.api.report.Value;
import org.junit.jupiter.api.Test;

class CostOfSupportTest {
    private static final UnitCost ANY = new UnitCost("practitioner-hour", "hour", 40, "GBP", 2025, "made up");
    private static final UnitCost NIGHT = new UnitCost("night-line-hour", "hour", 60, "GBP", 2025, "made up");

    private final EvaluationDataBuilder data = new EvaluationDataBuilder();

    @Test
    void paysEachKindOfSupportAtItsOwnPriceOrAtThatOfAPractitioner() {
        contact(family(), "talk", 90);
        contact(family(), "night-line", 30);

        assertThat(number("cost.talk.cost", ANY, NIGHT)).isEqualTo(60);
        assertThat(number("cost.night-line.cost", ANY, NIGHT)).isEqualTo(30);
        assertThat(number("cost.total", ANY, NIGHT)).isEqualTo(90);
    }

    @Test
    void spreadsTheCostOverTheFamiliesWhoCame() {
        int often = family();
        contact(often, "talk", 60);
        contact(often, "talk", 60);
        contact(often, "night-line", 60);
        contact(family(), "talk", 60);
        family();

        assertThat(number("cost.families", ANY)).isEqualTo(2);
        assertThat(number("cost.per_family", ANY)).isEqualTo(80);
        assertThat(number("cost.per_family_median", ANY)).isEqualTo(80);
        assertThat(number("cost.talk.per_family", ANY)).isEqualTo(60);
        assertThat(number("cost.night-line.per_family", ANY)).isEqualTo(40);
    }

    @Test
    void givesTheAverageItsInterval() {
        for (int minutes : new int[] {30, 60, 90, 120}) {
            contact(family(), "talk", minutes);
        }

        Figure average = figure(run(ANY), "cost.per_family");

        // 20, 40, 60, 80: mean 50, standard error 12.90994, t(0.975; 3) = 3.182446
        assertThat(average.interval().orElseThrow().low()).isCloseTo(8.91479, within(1e-5));
        assertThat(average.interval().orElseThrow().high()).isCloseTo(91.08521, within(1e-5));
    }

    @Test
    void doesNotPayForWhatWasMissedOrHasNoMinutesAndSaysSo() {
        int family = family();
        data.contact(family, 20, "talk", Outcome.DID_NOT_ATTEND, 60);
        data.contact(family, 27, "talk", Outcome.ATTENDED, IntColumn.ABSENT);
        contact(family, "talk", 60);

        assertThat(number("cost.total", ANY)).isEqualTo(40);
        assertThat(number("cost.contacts_without_minutes", ANY)).isEqualTo(1);
        assertThat(caveats(run(ANY))).contains("no minutes noted");
    }

    @Test
    void countsOnlyContactsOfTheChosenTime() {
        int family = family();
        data.contact(family, 10, "talk", Outcome.ATTENDED, 60);
        data.contact(family, 20, "talk", Outcome.ATTENDED, 60);
        data.contact(family, 30, "talk", Outcome.ATTENDED, 60);

        ReportDocument document = new CostOfSupport()
                .run(
                        data.build().with(List.of(ANY)),
                        new ReportRequest(Map.of("from", "1970-01-21", "to", "1970-01-21")));

        assertThat(number(document, "cost.contacts")).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostOfSupport().run(data.build(), new ReportRequest(Map.of("to", "the summer"))))
                .withMessageContaining("to: expected a date");
    }

    @Test
    void showsWhatWasDoneWhereNobodySaidWhatItCosts() {
        contact(family(), "talk", 60);

        ReportDocument document = run();

        assertThat(figure(document, "cost.per_family").value()).isInstanceOf(Value.Absent.class);
        assertThat(number(document, "cost.talk.hours")).isEqualTo(1);
        assertThat(caveats(document)).contains("Nobody has said what an hour costs of: talk");
    }

    @Test
    void doesNotAddPricesOfDifferentYears() {
        contact(family(), "talk", 60);
        contact(family(), "night-line", 60);

        ReportDocument document = run(ANY, new UnitCost("night-line-hour", "hour", 60, "GBP", 2019, "made up"));

        assertThat(figure(document, "cost.total").value()).isInstanceOf(Value.Absent.class);
        assertThat(number(document, "cost.night-line.cost")).isEqualTo(60);
        assertThat(document.lead()).contains("cannot be added up");
    }

    @Test
    void namesEachPriceWithItsYearAndSource() {
        contact(family(), "talk", 60);

        assertThat(figure(run(ANY), "cost.price.practitioner-hour").note()).contains("prices of 2025", "made up");
    }

    @Test
    void givesSumsInStepsThatDoNotGiveTheNumberOfFamiliesAway() {
        for (int family = 0; family < 13; family++) {
            contact(family(), "talk", 60);
        }

        // 520 exactly; five families are worth 200
        assertThat(number("cost.total", ANY)).isEqualTo(600);
        assertThat(number("cost.talk.hours", ANY)).isEqualTo(15);
        assertThat(number("cost.per_family", ANY)).isEqualTo(40);
    }

    @Test
    void takesNoPriceWhoseUnitIsNotAnHour() {
        contact(family(), "talk", 60);

        assertThat(figure(run(new UnitCost("practitioner-hour", "day", 300, "GBP", 2025, "made up")), "cost.total")
                        .value())
                .isInstanceOf(Value.Absent.class);
    }

    private int family() {
        return data.family(10, IntColumn.ABSENT, 1);
    }

    private void contact(int family, String kind, int minutes) {
        data.contact(family, 20, kind, Outcome.ATTENDED, minutes);
    }

    private ReportDocument run(UnitCost... costs) {
        return new CostOfSupport().run(data.build().with(List.of(costs)), ReportRequest.plain());
    }

    private double number(String key, UnitCost... costs) {
        return number(run(costs), key);
    }

    private static double number(ReportDocument document, String key) {
        return switch (figure(document, key).value()) {
            case Value.Count(long people) -> people;
            case Value.Measure measure -> measure.value();
            default -> throw new AssertionError(key + " is no number");
        };
    }

    private static Figure figure(ReportDocument document, String key) {
        return document.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String caveats(ReportDocument document) {
        return document.caveats().stream().map(Caveat::text).collect(Collectors.joining("\n"));
    }
}
