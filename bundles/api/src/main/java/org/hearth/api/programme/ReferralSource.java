package org.hearth.api.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who told the programme about a family, with the codes of the Mental Health Services Data Set that its reports group. */
public enum ReferralSource {
    /** A1. */
    GP("A1", Group.GP),
    /** A2. */
    HEALTH_VISITOR("A2", Group.HEALTH_VISITOR),
    /** A4: a midwife or another part of the maternity service. */
    MATERNITY("A4", Group.MATERNITY),
    /** A3. */
    OTHER_PRIMARY_CARE("A3", Group.OTHER_PRIMARY_CARE),
    /** B1: they came by themselves. */
    SELF("B1", Group.SELF_OR_CARER),
    /** B2: a relative or another carer. */
    CARER("B2", Group.SELF_OR_CARER),
    /** P1. */
    SECONDARY_CARE_P1("P1", Group.SECONDARY_CARE),
    /** H2. */
    SECONDARY_CARE_H2("H2", Group.SECONDARY_CARE),
    /** M9. */
    SECONDARY_CARE_M9("M9", Group.SECONDARY_CARE),
    /** Q1. */
    SECONDARY_CARE_Q1("Q1", Group.SECONDARY_CARE),
    /** Q2. */
    SECONDARY_CARE_Q2("Q2", Group.SECONDARY_CARE);

    private final String code;
    private final Group group;

    ReferralSource(String code, Group group) {
        this.code = code;
        this.group = group;
    }

    /** The source of that code, whatever the case, or empty. */
    public static Optional<ReferralSource> ofCode(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(source -> source.code.equals(wanted))
                .findFirst();
    }

    /** The official code. */
    public String code() {
        return code;
    }

    /** The group in official statistics. */
    public Group group() {
        return group;
    }

    /** The groups of official statistics. */
    public enum Group {
        /** General practice. */
        GP,
        /** Health visitors. */
        HEALTH_VISITOR,
        /** Maternity. */
        MATERNITY,
        /** Other primary care. */
        OTHER_PRIMARY_CARE,
        /** The family itself. */
        SELF_OR_CARER,
        /** Secondary care. */
        SECONDARY_CARE,
        /** Anybody else, said in words. */
        OTHER,
        /** Nobody wrote it down. */
        MISSING
    }
}
