package org.hearth.api.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The ethnic category that somebody gave for themselves, with the codes and labels of the NHS Data Model and Dictionary
 * (ethnic category code, 2001; compared with {@code datadictionary.nhs.uk/data_elements/ethnic_category.html}, which also says
 * that Z is for whoever was asked and would not say, and 99 for whoever is not known). The detailed answer is kept; a report
 * maps it to the groups it needs.
 */
public enum Ethnicity {
    /** A. */
    WHITE_BRITISH("A", "British", Group.WHITE),
    /** B. */
    WHITE_IRISH("B", "Irish", Group.WHITE),
    /** C. */
    WHITE_OTHER("C", "Any other White background", Group.WHITE),
    /** D. */
    WHITE_AND_BLACK_CARIBBEAN("D", "White and Black Caribbean", Group.MIXED),
    /** E. */
    WHITE_AND_BLACK_AFRICAN("E", "White and Black African", Group.MIXED),
    /** F. */
    WHITE_AND_ASIAN("F", "White and Asian", Group.MIXED),
    /** G. */
    MIXED_OTHER("G", "Any other mixed background", Group.MIXED),
    /** H. */
    INDIAN("H", "Indian", Group.ASIAN),
    /** J. */
    PAKISTANI("J", "Pakistani", Group.ASIAN),
    /** K. */
    BANGLADESHI("K", "Bangladeshi", Group.ASIAN),
    /** L. */
    ASIAN_OTHER("L", "Any other Asian background", Group.ASIAN),
    /** M. */
    BLACK_CARIBBEAN("M", "Caribbean", Group.BLACK),
    /** N. */
    BLACK_AFRICAN("N", "African", Group.BLACK),
    /** P. */
    BLACK_OTHER("P", "Any other Black background", Group.BLACK),
    /** R. */
    CHINESE("R", "Chinese", Group.OTHER),
    /** S. */
    ANY_OTHER("S", "Any other ethnic group", Group.OTHER),
    /** Z: they were asked and chose not to say. */
    NOT_STATED("Z", "Not stated", Group.NOT_STATED),
    /** 99: nobody knows. */
    NOT_KNOWN("99", "Not known", Group.NOT_KNOWN);

    private final String code;
    private final String label;
    private final Group group;

    Ethnicity(String code, String label, Group group) {
        this.code = code;
        this.label = label;
        this.group = group;
    }

    /** The category of that code, whatever the case, or empty. */
    public static Optional<Ethnicity> ofCode(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(category -> category.code.equals(wanted))
                .findFirst();
    }

    /** The code: a letter, or 99. */
    public String code() {
        return code;
    }

    /** The label within its group. */
    public String label() {
        return label;
    }

    /** The group of the label. */
    public Group group() {
        return group;
    }

    /** The groups under which the categories are listed. */
    public enum Group {
        /** A to C. */
        WHITE("White"),
        /** D to G. */
        MIXED("Mixed"),
        /** H to L. */
        ASIAN("Asian or Asian British"),
        /** M to P. */
        BLACK("Black or Black British"),
        /** R and S. */
        OTHER("Other ethnic groups"),
        /** Z. */
        NOT_STATED("Not stated"),
        /** 99. */
        NOT_KNOWN("Not known");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** The label. */
        public String label() {
            return label;
        }
    }
}
