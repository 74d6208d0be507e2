package org.hearth.ui.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.ui.frame.Place;
import org.junit.jupiter.api.Test;

class RoutesTest {
    @Test
    void givesEveryScreenAnAddressOfItsOwn() {
        assertThat(Routes.PLACES.all()).extracting(Place::path).doesNotHaveDuplicates();
        assertThat(Routes.PLACES.all()).extracting(Place::view).doesNotHaveDuplicates();
    }

    @Test
    void opensOnlyTheWayInAndAFamilysOwnQuestionsToPeopleWhoAreNotSignedIn() {
        assertThat(Routes.PLACES.all())
                .filteredOn(Place::isOpen)
                .extracting(Place::path)
                .containsExactlyInAnyOrder("sign-in", "set-up", "ask");
    }

    @Test
    void showsAnAdministratorNoClinicalRecord() {
        Actor administrator = new Actor("a", "Ada Example", Set.of(Role.ADMINISTRATOR));
        assertThat(Routes.PLACES.all())
                .filteredOn(place ->
                        place.path().startsWith("families") || place.path().isEmpty())
                .noneMatch(place -> place.admits(administrator));
    }

    @Test
    void makesEveryScreenThroughOneConstructor() {
        assertThat(Routes.PLACES.all()).allMatch(place -> place.view().getConstructors().length == 1);
    }
}
