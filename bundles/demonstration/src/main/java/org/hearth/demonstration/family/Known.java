package org.hearth.demonstration.family;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.programme.Caring;
import org.hearth.api.programme.Ethnicity;
import org.hearth.api.programme.Loss;
import org.hearth.api.programme.NhsNumber;
import org.hearth.api.programme.PersonDetails;
import org.hearth.api.programme.SafeContact;
import org.hearth.api.programme.SafeContact.Rule;

/**
 * What is known about the people of a household beside their names, as {@code households.txt} has it in its last column.
 *
 * @param values by their keys
 */
record Known(Map<String, String> values) {
    private static final Set<String> PARENTS = Set.of("mum", "dad");

    Known {
        values = Map.copyOf(values);
    }

    static Known parse(String cell) {
        Map<String, String> values = new HashMap<>();
        for (String piece : cell.split(";")) {
            int at = piece.indexOf('=');
            if (at > 0) {
                values.put(
                        piece.substring(0, at).strip(), piece.substring(at + 1).strip());
            }
        }
        return new Known(values);
    }

    private String get(String key) {
        return values.getOrDefault(key, "");
    }

    /** The name of the baby's twin; empty if there is none. */
    String twin() {
        return get("twin");
    }

    /** The name of a twin who was lost; empty if nobody was. */
    String lost() {
        return get("lost");
    }

    /** A carer's details, from 1 on. */
    PersonDetails carer(int place, String relationship) {
        return new PersonDetails(
                caring(place, relationship),
                Ethnicity.ofCode(get(String.valueOf(place))),
                get("language" + place),
                get("interpreter" + place).equals("yes"),
                get("access" + place),
                nhsNumber(String.valueOf(place)),
                get("phone" + place),
                get("email" + place),
                Optional.empty());
    }

    private Caring caring(int place, String relationship) {
        String said = get("caring" + place);
        if (said.isEmpty()) {
            return PARENTS.contains(relationship) ? Caring.PARENT : Caring.NOT_SAID;
        }
        return Caring.valueOf(said);
    }

    PersonDetails baby() {
        return PersonDetails.NONE.withEthnicity(Ethnicity.ofCode(get("b"))).withNhsNumber(nhsNumber("b"));
    }

    private Optional<NhsNumber> nhsNumber(String whose) {
        return Optional.of(get("nhs" + whose))
                .filter(number -> !number.isEmpty())
                .map(NhsNumber::parse);
    }

    PersonDetails lostBaby(LocalDate on) {
        return PersonDetails.NONE.withLoss(Optional.of(new Loss(Optional.of(on), get("lost-words"))));
    }

    /** How it is safe to get in touch, with those words beside. */
    SafeContact safeContact(String words) {
        Set<Rule> not = EnumSet.noneOf(Rule.class);
        Arrays.stream(get("not").split(","))
                .map(rule -> rule.strip().toUpperCase(Locale.ROOT))
                .filter(rule -> !rule.isEmpty())
                .map(rule -> Rule.valueOf(rule.equals("MESSAGE") ? "DO_NOT_LEAVE_A_MESSAGE" : "DO_NOT_" + rule))
                .forEach(not::add);
        return new SafeContact(not, get("only"), words);
    }
}
