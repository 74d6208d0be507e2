package org.hearth.statistics;

/** The noncentral t distribution with given degrees of freedom. */
record NoncentralT(double df) {

    double cumulativeProbability(double t, double noncentrality) {
        return 0.5;
    }

    double noncentrality(double t, double probability) {
        return t;
    }
}
