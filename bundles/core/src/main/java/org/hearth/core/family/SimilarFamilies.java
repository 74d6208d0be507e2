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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.casework.FamilySummary;
import org.hearth.api.casework.NewFamily;
import org.hearth.api.casework.SimilarFamily;
import org.hearth.api.casework.SimilarFamily.Kind;
import org.hearth.api.casework.SimilarFamily.Reason;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.store.KnownPerson;
import org.hearth.api.store.Records;
import org.hearth.core.ground.StableIds;

/**
 * Families that may be the one which is about to be registered. Each question to the store is answered by one index: by NHS
 * number, by birthday, by due day, by names; they are compared among the few who were found.
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
        List<Set<String>> carers =
                in(family, Person.Role.CARER).map(carer -> words(carer.name())).toList();
        for (Person person : family.people()) {
            person.details()
                    .nhsNumber()
                    .ifPresent(number ->
                            records.withNhsNumber(number, MOST).forEach(known -> found(known, Kind.SAME_NHS_NUMBER)));
            person.bornOn().ifPresent(day -> born(person, day, carers));
            person.dueOn().ifPresent(day -> due(day, carers));
        }
        in(family, Person.Role.CARER)
                .forEach(carer -> in(family, Person.Role.BABY).forEach(baby -> named(carer, baby)));
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

    /** Who rings first is often known by names alone; whoever is found by more than names already is not told of them. */
    private void named(Person carer, Person baby) {
        if (baby.name().isBlank()) {
            return;
        }
        String both = carer.name() + " " + baby.name();
        List<FamilyId> called =
                records.families(new FamilyQuery(both, Optional.empty(), Optional.empty(), 0, MOST)).rows().stream()
                        .map(FamilySummary::id)
                        .filter(id -> !reasons.containsKey(id))
                        .toList();
        for (Family known : records.families(called).values()) {
            if (known.people().stream().anyMatch(other -> isNamedLike(other, carer))) {
                known.people().stream()
                        .filter(other -> isNamedLike(other, baby) && !wereBornApart(other, baby))
                        .forEach(other -> found(known.id(), known.displayName(), Kind.SAME_NAMES, other.name()));
            }
        }
    }

    private void found(KnownPerson known, Kind kind) {
        found(known.family(), known.familyName(), kind, known.name());
    }

    private void found(FamilyId family, String name, Kind kind, String person) {
        names.put(family, name);
        reasons.computeIfAbsent(family, id -> new LinkedHashSet<>()).add(new Reason(kind, person));
    }

    private static Stream<Person> in(NewFamily family, Person.Role role) {
        return family.people().stream().filter(person -> person.role() == role);
    }

    private static boolean isNamedLike(Person other, Person person) {
        return other.role() == person.role() && words(other.name()).equals(words(person.name()));
    }

    private static boolean wereBornApart(Person other, Person baby) {
        return other.bornOn().isPresent()
                && baby.bornOn().isPresent()
                && !other.bornOn().equals(baby.bornOn());
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
