package org.hearth.core.area;

import java.util.Set;

/** Which postcodes lie in another nation than England, whose indices of deprivation are not the English ones. */
final class Nations {
    /**
     * The letters of postcodes that lie wholly outside of England, from the public list of postcode areas: Northern Ireland;
     * Scotland but for DG and TD; Cardiff and Swansea; Guernsey, Jersey, Man. Those that touch England on the map (CH, DG, HR,
     * LD, LL, NP, SY, TD) are not among them: there the tables of neighbourhoods decide.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "BT", "AB", "DD", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "ZE", "CF", "SA", "GY",
            "JE", "IM");

    private Nations() {}

    static boolean isElsewhere(String postcode) {
        int letters = 0;
        while (letters < postcode.length() && Character.isLetter(postcode.charAt(letters))) {
            letters++;
        }
        return ELSEWHERE.contains(postcode.substring(0, letters));
    }

    /** Whether a small area is none of England: its code begins with another letter than E. */
    static boolean isElsewhereArea(String lsoa) {
        return !lsoa.startsWith("E");
    }
}
