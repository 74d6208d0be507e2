package org.hearth.demonstration.city;

import java.util.SplittableRandom;

/**
 * Random numbers that are the same for a seed on every machine and with every version of Java: only the bits come from the
 * library, and all arithmetic is strict.
 */
public final class Dice {
    private static final double UNIT = 0x1.0p-53;

    private final SplittableRandom bits;

    /** Dice of that seed. */
    public Dice(long seed) {
        bits = new SplittableRandom(seed);
    }

    /** A number from 0, inclusive, to 1, exclusive. */
    public double unit() {
        return (bits.nextLong() >>> 11) * UNIT;
    }

    /** Whether something happens that happens with that probability. */
    public boolean happens(double probability) {
        return unit() < probability;
    }

    /** A whole number, both bounds inclusive. */
    public int between(int from, int to) {
        return from + (int) (unit() * (to - from + 1L));
    }

    /** The place of one of these weights, as likely as it is heavy. */
    public int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int at = between(1, sum);
        int place = 0;
        for (at -= weights[0]; at > 0; at -= weights[place]) {
            place++;
        }
        return place;
    }

    /** A number of the normal distribution with mean 0 and standard deviation 1. */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** A number of the logistic distribution with mean 0 and scale 1. */
    public double logistic() {
        double u = unit();
        return u == 0 ? 0 : StrictMath.log(u / (1 - u));
    }
}
