package org.hearth.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * The Gauss–Legendre rule with sixteen nodes on equal panels of a finite interval; exact to rounding for functions that
 * are analytic and bend little within a panel.
 */
final class GaussLegendre {

    private static final int NODES = 16;
    private static final double[] NODE = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];

    static {
        for (int i = 0; i < NODES; i++) {
            fill(i);
        }
    }

    private GaussLegendre() {}

    /** Returns the nodes of all panels, ascending, strictly inside the interval. */
    static double[] nodes(double low, double high, int panels) {
        double half = (high - low) / panels / 2;
        double[] nodes = new double[panels * NODES];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = low + half * (2 * (i / NODES) + 1 + NODE[i % NODES]);
        }
        return nodes;
    }

    /** Returns the weight of node {@code i} in panels of width 2. */
    static double weight(int i) {
        return WEIGHT[i % NODES];
    }

    /** Returns the integral of {@code f} from {@code low} to {@code high}. */
    static double integral(DoubleUnaryOperator f, double low, double high, int panels) {
        double[] nodes = nodes(low, high, panels);
        double sum = 0;
        for (int i = 0; i < nodes.length; i++) {
            sum += weight(i) * f.applyAsDouble(nodes[i]);
        }
        return sum * (high - low) / panels / 2;
    }

    /** Finds a root of the Legendre polynomial by Newton's method; from this start it converges in a few steps. */
    private static void fill(int i) {
        double x = -Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
        double slope = 1;
        for (int step = 0; step < 10; step++) {
            double before = 1;
            double value = x;
            for (int degree = 2; degree <= NODES; degree++) {
                double next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
                before = value;
                value = next;
            }
            slope = NODES * (x * value - before) / (x * x - 1);
            x -= value / slope;
        }
        NODE[i] = x;
        WEIGHT[i] = 2 / ((1 - x * x) * slope * slope);
    }
}
