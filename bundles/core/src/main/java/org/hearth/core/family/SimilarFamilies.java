package org.hearth.core.family;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.SimilarFamily;
import org.hearth.api.casework.SimilarFamily.Kind;
import org.hearth.api.casework.SimilarFamily.Reason;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.store.KnownPerson;
import org.hearth.api.store.Records;
import org.hearth.core.ground.StableIds;

/**
 * Families that may be the one which is about to be registered. Each question to the store is answered by one index: by NHS
 * number, by birthday, by due day; names are compared among the few who were found.
 */
public final class SimilarFamilies {
    private static final int MOST = 10;
    /** How many share a birthday or a week at most before the rest is left out: far more than a city has. */
    private static final int MOST_KNOWN = 500;
    /** Two estimates of one due day differ by at most this many days. */
    private static final int DAYS_APART = 14;

    private final Records records;
    private final Map<FamilyId, String> names = new LinkedHashMap<>();
    private final Map<FamilyId, Set<Reason>> reasons = new LinkedHashMap<>();

    public SimilarFamilies(Records records) {
        this.records = records;
    }

    public List<SimilarFamily> to(NewFamily family) {
        List<Set<String>> carers = family.people().stream()
                .filter(person -> person.role() == Person.Role.CARER)
                .map(person -> words(person.name()))
                .toList();
        for (Person person : family.people()) {
            person.details()
                    .nhsNumber()
                    .ifPresent(number ->
                            records.withNhsNumber(number, MOST).forEach(known -> found(known, Kind.SAME_NHS_NUMBER)));
            person.bornOn().ifPresent(day -> born(person, day, carers));
            person.dueOn().ifPresent(day -> due(day, carers));
        }
        FamilyId itself = StableIds.family(family);
        return reasons.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(itself))
                .map(entry -> similar(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(it -> it.reasons().getFirst().kind()))
                .limit(MOST)
                .toList();
    }

    private void born(Person person, LocalDate day, List<Set<String>> carers) {
        Set<String> called = words(person.name());
        for (KnownPerson known : records.bornOn(day, MOST_KNOWN)) {
            if (known.role() != person.role()) {
                continue;
            }
            if (shareAny(called, words(known.name()))) {
                found(known, Kind.SAME_BIRTHDAY_AND_NAME);
            }
            if (person.role() == Person.Role.BABY && isCarerOf(known, carers)) {
                found(known, Kind.SAME_CARER_AND_BABY);
            }
        }
    }

    private void due(LocalDate day, List<Set<String>> carers) {
        LocalDate from = day.minusDays(DAYS_APART);
        for (KnownPerson known : records.dueBetween(from, day.plusDays(DAYS_APART), MOST_KNOWN)) {
            if (isCarerOf(known, carers)) {
                found(known, Kind.SAME_CARER_AND_DUE);
            }
        }
    }

    private void found(KnownPerson known, Kind kind) {
        names.put(known.family(), known.familyName());
        reasons.computeIfAbsent(known.family(), family -> new LinkedHashSet<>()).add(new Reason(kind, known.name()));
    }

    private SimilarFamily similar(FamilyId id, Set<Reason> why) {
        List<Reason> sorted = new ArrayList<>(why);
        sorted.sort(Comparator.comparing(Reason::kind));
        return new SimilarFamily(id, names.getOrDefault(id, ""), sorted);
    }

    private static boolean isCarerOf(KnownPerson baby, List<Set<String>> carers) {
        return Arrays.stream(baby.carers().split(", "))
                .map(SimilarFamilies::words)
                .anyMatch(known -> !known.isEmpty() && carers.contains(known));
    }

    private static boolean shareAny(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return !both.isEmpty();
    }

    /** The words of a name without case and accents. */
    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
