package org.hearth.statistics;

/**
 * The score that divides the clinical from the functional range.
 *
 * @param value the cut-off, in the unit of the score
 * @param direction which side of it is the clinical one
 * @param clinicalAtCutoff whether the cut-off itself belongs to the clinical range, as in "8 or more is a case"
 */
public record ClinicalCutoff(double value, Direction direction, boolean clinicalAtCutoff) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is not finite
     */
    public ClinicalCutoff {
        Require.finite(value, "cut-off");
    }

    /**
     * Returns cut-off a of Jacobson and Truax (1991): two standard deviations from the clinical mean, on its better
     * side. The cut-off itself counts as clinical, since a patient must pass it.
     *
     * @param clinicalMean the mean of the clinical population
     * @param clinicalSd its standard deviation, zero or more
     * @throws IllegalArgumentException if the mean is not finite or the standard deviation negative or not finite
     */
    public static ClinicalCutoff a(double clinicalMean, double clinicalSd, Direction direction) {
        Require.standardDeviation(clinicalSd, "clinical standard deviation");
        return new ClinicalCutoff(shifted(clinicalMean, 2 * clinicalSd, direction), direction, true);
    }

    /**
     * Returns cut-off b of Jacobson and Truax (1991): two standard deviations from the functional mean, on its worse
     * side. The cut-off itself counts as clinical, since a patient must pass it.
     *
     * @param functionalMean the mean of the functional population
     * @param functionalSd its standard deviation, zero or more
     * @throws IllegalArgumentException if the mean is not finite or the standard deviation negative or not finite
     */
    public static ClinicalCutoff b(double functionalMean, double functionalSd, Direction direction) {
        Require.standardDeviation(functionalSd, "functional standard deviation");
        return new ClinicalCutoff(shifted(functionalMean, -2 * functionalSd, direction), direction, true);
    }

    /**
     * Returns cut-off c of Jacobson and Truax (1991): the point as many standard deviations from the clinical mean as
     * from the functional one, (SD_f · M_c + SD_c · M_f) ÷ (SD_f + SD_c). The cut-off itself counts as clinical, since
     * a patient must pass it.
     *
     * <p>Absent if the functional mean is not better than the clinical one, and if neither population varies.
     *
     * @param clinicalMean the mean of the clinical population
     * @param clinicalSd its standard deviation, zero or more
     * @param functionalMean the mean of the functional population
     * @param functionalSd its standard deviation, zero or more
     * @throws IllegalArgumentException if a mean is not finite or a standard deviation negative or not finite
     */
    public static Result<ClinicalCutoff> c(
            double clinicalMean, double clinicalSd, double functionalMean, double functionalSd, Direction direction) {
        Require.finite(clinicalMean, "clinical mean");
        Require.finite(functionalMean, "functional mean");
        Require.standardDeviation(clinicalSd, "clinical standard deviation");
        Require.standardDeviation(functionalSd, "functional standard deviation");
        if (direction.improvement(clinicalMean, functionalMean) <= 0) {
            return Result.absent(Reason.POPULATIONS_NOT_SEPARATED);
        }
        if (clinicalSd + functionalSd == 0) {
            return Result.absent(Reason.NO_VARIATION);
        }
        double value = (functionalSd * clinicalMean + clinicalSd * functionalMean) / (functionalSd + clinicalSd);
        return Result.of(new ClinicalCutoff(value, direction, true));
    }

    /**
     * Tells whether {@code score} lies in the clinical range. What binary rounding leaves of decimals does not count.
     *
     * @throws IllegalArgumentException if the score is not finite
     */
    public boolean isClinical(double score) {
        int side = Decimals.compare(score, value, score);
        return switch (direction) {
            case HIGHER_IS_WORSE -> clinicalAtCutoff ? side >= 0 : side > 0;
            case HIGHER_IS_BETTER -> clinicalAtCutoff ? side <= 0 : side < 0;
        };
    }

    /**
     * Tells whether a score left the clinical range: {@code first} lies in it and {@code last} does not.
     *
     * @throws IllegalArgumentException if a score is not finite
     */
    public boolean isLeft(double first, double last) {
        return isClinical(first) && !isClinical(last);
    }

    private static double shifted(double mean, double better, Direction direction) {
        return switch (direction) {
            case HIGHER_IS_WORSE -> mean - better;
            case HIGHER_IS_BETTER -> mean + better;
        };
    }
}
