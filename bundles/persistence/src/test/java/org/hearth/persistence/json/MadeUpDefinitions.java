package org.hearth.persistence.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hearth.api.instrument.Band;
import org.hearth.api.instrument.Caseness;
import org.hearth.api.instrument.Code;
import org.hearth.api.instrument.Combination;
import org.hearth.api.instrument.Direction;
import org.hearth.api.instrument.Example;
import org.hearth.api.instrument.InstrumentDefinition;
import org.hearth.api.instrument.Item;
import org.hearth.api.instrument.Licence;
import org.hearth.api.instrument.MissingRule;
import org.hearth.api.instrument.Norms;
import org.hearth.api.instrument.Option;
import org.hearth.api.instrument.Rater;
import org.hearth.api.instrument.ReliableChange;
import org.hearth.api.instrument.RiskRule;
import org.hearth.api.instrument.Scale;
import org.hearth.api.instrument.Wording;

/** Definitions that unfold from a seed: every kind of value, in every mixture, with awkward words and numbers. */
final class MadeUpDefinitions {
    private static final List<String> WORDS = List.of(
            "", " ", "mood", "Fühlen Sie sich \"wohl\"?\n\\", "🧡 한국어 ‮rtl", "null", "0", "{}", "\u0000\u001f\u2028");
    private static final List<Double> NUMBERS = List.of(
            0.0, 1.0, -1.0, 0.1, 1.0 / 3, 2.5, 1e-12, 123456789.125, Math.nextUp(3.0), -0.7, 1e15, Double.MIN_VALUE);

    private final Random random;

    MadeUpDefinitions(long seed) {
        random = new Random(seed);
    }

    InstrumentDefinition next() {
        List<Item> items = numbers(random.nextInt(5)).stream().map(this::item).toList();
        List<Integer> numbers = items.stream().map(Item::number).toList();
        List<Scale> scales = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(number -> scale("scale-" + number, numbers))
                .toList();
        return new InstrumentDefinition(
                "mood",
                words(),
                words(),
                one(Rater.values()),
                words(),
                words(),
                new Licence(words(), words(), random.nextBoolean(), words(), words()),
                words(),
                several(() -> new Code(words(), one(Code.Use.values()), words())),
                items,
                scales,
                numbers.isEmpty() ? List.of() : several(() -> risk(numbers)),
                several(() -> new Example(answers(numbers), Map.of(words(), number()), words())),
                random.nextBoolean() ? Map.of() : Map.of("cy", wording(numbers), "pl-PL", wording(numbers)));
    }

    private Item item(int number) {
        List<Option> options = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(i -> new Option(words(), number(), words()))
                .toList();
        return new Item(number, words(), options, random.nextBoolean(), maybe(this::words));
    }

    private Scale scale(String id, List<Integer> items) {
        double min = number();
        double max = min + 1 + Math.abs(number());
        return new Scale(
                id,
                words(),
                random.nextBoolean() ? items : List.of(),
                combination(),
                one(Direction.values()),
                min,
                max,
                missing(),
                random.nextBoolean() ? List.of() : List.of(new Band(words(), min, (min + max) / 2)),
                maybe(() -> new Caseness(number(), words())),
                new Norms(maybe(this::reliable), maybe(() -> new Norms.Population(number(), number(), words()))));
    }

    private Combination combination() {
        return switch (random.nextInt(3)) {
            case 0 -> new Combination.Sum();
            case 1 -> new Combination.Mean(number());
            default -> new Combination.Table(Map.of(random.nextInt(20) - 5, number(), 40, number(), 100, number()));
        };
    }

    private MissingRule missing() {
        return switch (random.nextInt(3)) {
            case 0 -> new MissingRule.AllRequired();
            case 1 -> new MissingRule.Prorate(random.nextInt(9));
            default -> new MissingRule.FixedValue(number());
        };
    }

    private ReliableChange reliable() {
        return random.nextBoolean()
                ? new ReliableChange.Threshold(number(), words())
                : new ReliableChange.JacobsonTruax(
                        random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number()), number(), words());
    }

    private RiskRule risk(List<Integer> items) {
        Set<Double> answers = new HashSet<>(several(this::number));
        return new RiskRule(items.get(random.nextInt(items.size())), answers, one(RiskRule.Level.values()), words());
    }

    private Wording wording(List<Integer> items) {
        Map<Integer, String> texts = new HashMap<>();
        Map<Integer, List<String>> labels = new HashMap<>();
        for (int item : items) {
            texts.put(item, words());
            labels.put(item, several(this::words));
        }
        return new Wording("mood", words(), words(), texts, labels, words());
    }

    private Map<Integer, Double> answers(List<Integer> items) {
        Map<Integer, Double> answers = new HashMap<>();
        items.stream().filter(item -> random.nextBoolean()).forEach(item -> answers.put(item, number()));
        return answers;
    }

    /** So many different numbers, in no order. */
    private List<Integer> numbers(int count) {
        return random.ints(1, 1000).distinct().limit(count).boxed().toList();
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private double number() {
        return random.nextInt(3) == 0 ? random.nextGaussian() * 100 : NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }
}
