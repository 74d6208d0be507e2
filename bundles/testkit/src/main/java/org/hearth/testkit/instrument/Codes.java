package org.hearth.testkit.instrument;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.hearth.api.instrument.Code;
import org.hearth.testkit.check.CheckDigits;
import org.hearth.testkit.check.Findings;

/**
 * Codes of other systems are written as those systems write them. A well-formed code may still be the wrong one: that
 * only its author can tell.
 */
public final class Codes {
    private Codes() {}

    /** Looks at each code. */
    public static void check(Specimen it, Findings findings) {
        Set<String> uses = new HashSet<>();
        for (Code code : it.definition().codes()) {
            switch (code.system()) {
                case "SNOMED CT" -> snomed(code, findings);
                case "LOINC" -> loinc(code, at(it, code), findings);
                default ->
                    findings.add(
                            "codes", "expected a code of SNOMED CT or LOINC, but found one of '" + code.system() + "'");
            }
            findings.require(
                    uses.add(code.system() + " " + code.use()),
                    "codes",
                    "expected one code of " + code.system() + " for the "
                            + (code.use() == Code.Use.FORM ? "form" : "total")
                            + ", but found two; keep the one that your records use");
        }
    }

    /** 6 to 18 digits, the last of which checks the others; the two before it say that it is a concept (00 or 10). */
    private static void snomed(Code code, Findings findings) {
        String digits = code.code();
        if (!digits.matches("[1-9][0-9]{5,17}")) {
            findings.add(
                    "codes.snomed-ct",
                    "expected 6 to 18 digits, but found '" + digits + "'; leave the code out rather than guess");
        } else if (!CheckDigits.verhoeff(digits)) {
            findings.add(
                    "codes.snomed-ct",
                    "'" + digits
                            + "' does not fit its check digit, so a digit is wrong; look it up again, or leave it out");
        } else if (!digits.matches("[0-9]+[01]0[0-9]")) {
            findings.add(
                    "codes.snomed-ct",
                    "'" + digits + "' is not the identifier of a concept; look up the concept's, not a description's");
        }
    }

    /** Up to 7 digits, a hyphen, and a digit that checks them. */
    private static void loinc(Code code, String field, Findings findings) {
        if (!code.code().matches("[1-9][0-9]{0,6}-[0-9]")) {
            findings.add(
                    field,
                    "expected up to seven digits, a hyphen and a check digit, but found '" + code.code()
                            + "'; leave the code out rather than guess");
        } else if (!CheckDigits.mod10(code.code().replace("-", ""))) {
            findings.add(
                    field,
                    "'" + code.code()
                            + "' does not fit its check digit, so a digit is wrong; look it up again, or leave it out");
        }
    }

    /** A LOINC code may be written in two ways. */
    private static String at(Specimen it, Code code) {
        String use = code.use() == Code.Use.FORM ? "form" : "total";
        ToIntFunction<String> lines = it.place().lines();
        String nested = "codes.loinc." + use;
        return lines.applyAsInt(nested) > lines.applyAsInt("codes") ? nested : "codes.loinc-" + use;
    }
}
