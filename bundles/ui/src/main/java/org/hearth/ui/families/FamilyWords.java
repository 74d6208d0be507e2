package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import java.util.Optional;
import org.hearth.api.casework.Areas.Located;
import org.hearth.api.casework.SimilarFamily;
import org.hearth.api.programme.Caring;
import org.hearth.api.programme.Deprivation;
import org.hearth.api.programme.Ethnicity;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.ReferralSource;

/** The words for who people are and how they came. */
public final class FamilyWords {
    private FamilyWords() {}

    /** What a carer is to the baby. */
    public static String of(Caring caring) {
        return switch (caring) {
            case NOT_SAID -> say("Not said");
            case PARENT -> say("Parent");
            case STEP_PARENT -> say("Step-parent");
            case ADOPTIVE_PARENT -> say("Adoptive parent");
            case GRANDPARENT -> say("Grandparent");
            case KINSHIP_CARER -> say("Kinship carer");
            case FOSTER_CARER -> say("Foster carer");
            case OTHER -> say("Somebody else");
        };
    }

    /** Who told the programme. */
    public static String of(ReferralSource source) {
        return switch (source) {
            case GP -> say("GP");
            case HEALTH_VISITOR -> say("Health visitor");
            case MATERNITY -> say("Midwife or maternity service");
            case OTHER_PRIMARY_CARE -> say("Other primary care");
            case SELF -> say("They came by themselves");
            case CARER -> say("A relative or another carer");
            case SECONDARY_CARE_P1 -> say("Secondary care, code {0}", "P1");
            case SECONDARY_CARE_H2 -> say("Secondary care, code {0}", "H2");
            case SECONDARY_CARE_M9 -> say("Secondary care, code {0}", "M9");
            case SECONDARY_CARE_Q1 -> say("Secondary care, code {0}", "Q1");
            case SECONDARY_CARE_Q2 -> say("Secondary care, code {0}", "Q2");
        };
    }

    /** How a family came, in one line; empty if nobody wrote it down. */
    public static String source(Referral referral) {
        Optional<String> official = referral.official().map(FamilyWords::of);
        if (official.isPresent() && !referral.words().isBlank()) {
            return say("{0}: {1}", official.get(), referral.words());
        }
        return official.orElse(referral.words());
    }

    /** An ethnic category within its group, as the official list has it. */
    public static String of(Ethnicity ethnicity) {
        return switch (ethnicity) {
            case WHITE_BRITISH -> say("White: British");
            case WHITE_IRISH -> say("White: Irish");
            case WHITE_OTHER -> say("White: any other White background");
            case WHITE_AND_BLACK_CARIBBEAN -> say("Mixed: White and Black Caribbean");
            case WHITE_AND_BLACK_AFRICAN -> say("Mixed: White and Black African");
            case WHITE_AND_ASIAN -> say("Mixed: White and Asian");
            case MIXED_OTHER -> say("Mixed: any other mixed background");
            case INDIAN -> say("Asian or Asian British: Indian");
            case PAKISTANI -> say("Asian or Asian British: Pakistani");
            case BANGLADESHI -> say("Asian or Asian British: Bangladeshi");
            case ASIAN_OTHER -> say("Asian or Asian British: any other Asian background");
            case BLACK_CARIBBEAN -> say("Black or Black British: Caribbean");
            case BLACK_AFRICAN -> say("Black or Black British: African");
            case BLACK_OTHER -> say("Black or Black British: any other Black background");
            case CHINESE -> say("Other ethnic groups: Chinese");
            case ANY_OTHER -> say("Other ethnic groups: any other ethnic group");
            case NOT_STATED -> say("They chose not to say");
            case NOT_KNOWN -> say("Not known");
        };
    }

    /** Why a family may be the one that is being registered. */
    static String of(SimilarFamily.Reason reason) {
        String name = reason.person().isBlank() ? say("the baby") : reason.person();
        return switch (reason.kind()) {
            case SAME_NHS_NUMBER -> say("{0} has the same NHS number", name);
            case SAME_BIRTHDAY_AND_NAME -> say("{0} has the same date of birth and shares a name", name);
            case SAME_CARER_AND_BABY -> say("A carer of the same name, and {0} has the same date of birth", name);
            case SAME_CARER_AND_DUE -> say("A carer of the same name, and a baby due at about the same time");
            case SAME_NAMES -> say("A carer and a baby have the same names");
        };
    }

    /** What the tables say about a postcode; empty if there is nothing to say. */
    static String of(Located located) {
        return switch (located.finding()) {
            case FOUND -> located.area().deprivation().map(FamilyWords::of).orElse("");
            case NOT_ASKED -> "";
            case NO_TABLES -> say("Kept as it is. No table of neighbourhoods is installed yet.");
            case OTHER_NATION ->
                say("Kept as it is. It lies outside of England, whose deprivation deciles do not cover it.");
            case NOT_IN_TABLES -> say("Kept as it is. The installed tables do not know it, so there is no decile.");
        };
    }

    /** A decile with the edition it is of. */
    public static String of(Deprivation deprivation) {
        return say(
                "Deprivation decile {0} of 10, indices of {1} (1 is the most deprived tenth)",
                deprivation.decile(), String.valueOf(deprivation.vintage()));
    }
}
