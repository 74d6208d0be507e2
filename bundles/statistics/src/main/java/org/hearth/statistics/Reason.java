package org.hearth.statistics;

/** Why a statistic could not be computed from the data given. */
public enum Reason {
    /** There are fewer values than the statistic needs. */
    TOO_FEW_VALUES("there are too few values"),
    /** There are more values than the method is defined for. */
    TOO_MANY_VALUES("there are more values than the method is defined for"),
    /** All values are the same, but for what rounding leaves. */
    NO_VARIATION("all values are the same"),
    /** Every difference is exactly zero, so that none can be ranked. */
    ALL_ZERO("every difference is zero"),
    /** The functional population does not score better than the clinical one, so that no cut-off lies between them. */
    POPULATIONS_NOT_SEPARATED("the functional population does not score better than the clinical one");

    private final String explanation;

    Reason(String explanation) {
        this.explanation = explanation;
    }

    /** Returns the reason as an English clause without capital letter and full stop, ready to stand after "because". */
    public String explanation() {
        return explanation;
    }
}
