package org.hearth.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearth.api.casework.TimelineEntry;
import org.hearth.api.intervention.Delivery;
import org.hearth.api.intervention.InterventionDefinition;
import org.hearth.api.intervention.InterventionType;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.ContactId;
import org.hearth.api.programme.FamilyId;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static InterventionType kind(String id, Delivery delivery) {
        return InterventionType.of(
                new InterventionDefinition(id, "1.0.0", id, "", "", delivery, 60, List.of(), List.of(), List.of(), ""));
    }

    private static TimelineEntry had(String id) {
        return had(id, Contact.Medium.FACE_TO_FACE);
    }

    private static TimelineEntry had(String id, Contact.Medium medium) {
        return new TimelineEntry.ContactEntry(new Contact(
                ContactId.create(),
                FamilyId.create(),
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                id,
                id,
                Set.of(),
                medium,
                Contact.Outcome.ATTENDED,
                OptionalInt.empty(),
                "Nadia",
                Map.of(),
                ""));
    }

    private final List<InterventionType> installed = List.of(
            kind("art", Delivery.GROUP), kind("baking", Delivery.ONE_TO_ONE), kind("training", Delivery.WORKFORCE));

    @Test
    void whatTheFamilyHadBeforeComesFirstAndIsChosen() {
        Offer offer = Offer.of(installed, List.of(had("baking"), had("gone")));

        assertThat(offer.kinds()).extracting(InterventionDefinition::id).containsExactly("baking", "art");
        assertThat(offer.usual()).map(InterventionDefinition::id).contains("baking");
    }

    @Test
    void aSessionOfAGroupIsNoGuessForTheNextContact() {
        List<TimelineEntry> timeline = List.of(had("art", Contact.Medium.GROUP), had("baking"));

        Offer offer = Offer.of(installed, timeline);

        assertThat(offer.kinds()).extracting(InterventionDefinition::id).containsExactly("baking", "art");
        assertThat(offer.usual()).map(InterventionDefinition::id).contains("baking");
        assertThat(Usual.of(timeline).oneToOne()).map(Contact::intervention).contains("baking");
    }

    @Test
    void whoWasOnlyInAGroupIsAskedWithoutAGuess() {
        List<TimelineEntry> timeline = List.of(had("art", Contact.Medium.GROUP));

        assertThat(Offer.of(installed, timeline).usual()).isEmpty();
        assertThat(Usual.of(timeline).oneToOne()).isEmpty();
    }

    @Test
    void aNewFamilyIsAskedWithoutAGuess() {
        assertThat(Offer.of(installed, List.of()).usual()).isEmpty();
    }

    @Test
    void theOnlyKindIsChosen() {
        assertThat(Offer.of(installed.subList(0, 1), List.of()).usual())
                .map(InterventionDefinition::id)
                .contains("art");
    }

    @Test
    void trainingHasNoFamily() {
        assertThat(Offer.of(installed, List.of()).kind("training")).isEmpty();
    }

    @Test
    void theUsualLengthIsAmongThoseToChooseFrom() {
        assertThat(Offer.lengths(50)).containsExactly(15, 30, 45, 50, 60, 90);
        assertThat(Offer.lengths(60)).containsExactly(15, 30, 45, 60, 90);
    }
}
