package org.hearth.persistence.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.api.programme.Area;
import org.hearth.api.programme.Deprivation;
import org.hearth.api.programme.Family;
import org.hearth.api.programme.FamilyId;
import org.hearth.api.programme.Person;
import org.hearth.api.programme.Postcode;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.ReferralSource;
import org.hearth.api.programme.SafeContact;
import org.hearth.api.programme.Support;
import org.jspecify.annotations.Nullable;

/**
 * A family. What lists show beside it (last contact, open alerts) lies in the same row but is not mapped: it changes
 * without the family's version.
 */
@Entity
@Table(name = "family")
@NamedQuery(name = "family", query = "select f from FamilyEntity f where f.id = :id")
@NamedQuery(
        name = "families",
        query = "select distinct f from FamilyEntity f left join fetch f.people where f.id in :ids")
@SuppressWarnings("NullAway.Init") // EclipseLink fills the fields
public class FamilyEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_seq")
    @SequenceGenerator(name = "family_seq", sequenceName = "family_seq", allocationSize = 50)
    private long number;

    private UUID id;

    @Version
    private long version;

    @Column(name = "safe_contact")
    private String safeContact;

    @Column(name = "contact_rules")
    private String contactRules;

    @Column(name = "contact_only")
    private String contactOnly;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "referral_source")
    private String referralSource;

    @Column(name = "referral_words")
    private String referralWords;

    @Column(name = "referral_note")
    private String referralNote;

    @Column(name = "support_state")
    @Enumerated(EnumType.STRING)
    private Support.State supportState;

    @Column(name = "support_since")
    private LocalDate supportSince;

    /** At first the day they reached out; later written past the entity, as nobody edits it. */
    @Column(name = "heard_on", updatable = false)
    private LocalDate heardOn;

    @Column(name = "told_to")
    private @Nullable String toldTo;

    @Column(name = "key_worker")
    private @Nullable String keyWorker;

    private String area;

    private String postcode;

    /** The first half of the postcode; empty if there is none of the right shape. */
    private String outward;

    private String lsoa;

    @Column(name = "imd_decile")
    private @Nullable Integer decile;

    @Column(name = "imd_vintage")
    private @Nullable Integer vintage;

    private String name;

    private String carers;

    @Column(name = "name_sorted")
    private String nameSorted;

    @OneToMany(mappedBy = "family", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<PersonEntity> people = new ArrayList<>();

    protected FamilyEntity() {}

    /** A row for a family that is not kept yet. */
    public FamilyEntity(Family family) {
        id = family.id().value();
        heardOn = family.referral().receivedOn();
        take(family);
    }

    /** Takes over everything but the identity and the version. */
    public final void take(Family family) {
        safeContact = family.safeContact().words();
        contactOnly = family.safeContact().only();
        contactRules =
                family.safeContact().not().stream().map(SafeContact.Rule::name).collect(Collectors.joining(" "));
        take(family.referral());
        supportState = family.support().state();
        supportSince = family.support().since();
        keyWorker = family.keyWorker().orElse(null);
        take(family.area());
        boolean gently = family.support().state() == Support.State.IN_TOUCH
                && family.people().stream().noneMatch(Person::isLost);
        toldTo = gently ? keyWorker : null;
        name = family.displayName();
        carers = family.carers().stream().map(Person::name).collect(Collectors.joining(", "));
        nameSorted = NameWords.sortKey(name);
        takePeople(family.people());
    }

    private void take(Referral referral) {
        receivedOn = referral.receivedOn();
        referralSource = referral.source();
        referralWords = referral.official().isPresent() ? referral.words() : "";
        referralNote = referral.note();
    }

    private void take(Area wanted) {
        area = wanted.neighbourhood();
        postcode = wanted.postcode();
        outward = Postcode.of(postcode)
                .map(whole -> whole.substring(0, whole.indexOf(' ')))
                .orElse("");
        lsoa = wanted.deprivation().map(Deprivation::lsoa).orElse("");
        decile = wanted.deprivation().map(Deprivation::decile).orElse(null);
        vintage = wanted.deprivation().map(Deprivation::vintage).orElse(null);
    }

    private void takePeople(List<Person> wanted) {
        Map<UUID, PersonEntity> known = new HashMap<>();
        people.forEach(person -> known.put(person.id(), person));
        people.forEach(PersonEntity::leave);
        int place = 0;
        for (Person person : wanted) {
            PersonEntity kept = known.get(person.id().value());
            if (kept == null) {
                kept = new PersonEntity(this, person);
                people.add(kept);
            }
            kept.take(person, place++);
        }
    }

    /** The value that the api knows. */
    public Family toFamily() {
        return new Family(
                new FamilyId(id),
                version,
                people.stream()
                        .filter(PersonEntity::isPresent)
                        .sorted(PersonEntity.BY_PLACE)
                        .map(PersonEntity::toPerson)
                        .toList(),
                toSafeContact(),
                toReferral(),
                new Support(supportState, supportSince),
                Optional.ofNullable(keyWorker),
                toArea());
    }

    private SafeContact toSafeContact() {
        Set<SafeContact.Rule> rules = contactRules.isEmpty()
                ? Set.of()
                : Arrays.stream(contactRules.split(" "))
                        .map(SafeContact.Rule::valueOf)
                        .collect(Collectors.toSet());
        return new SafeContact(rules, contactOnly, safeContact);
    }

    private Referral toReferral() {
        Optional<ReferralSource> official = ReferralSource.ofCode(referralSource);
        return new Referral(receivedOn, official, official.isPresent() ? referralWords : referralSource, referralNote);
    }

    /** Rows of the time when a postcode and a neighbourhood were one line have both in the words. */
    private Area toArea() {
        if (decile != null && vintage != null) {
            return new Area(postcode, area, Optional.of(new Deprivation(lsoa, decile, vintage)));
        }
        return postcode.isEmpty() ? Area.of(area) : new Area(postcode, area, Optional.empty());
    }

    /** Its running number. */
    public long number() {
        return number;
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }
}
