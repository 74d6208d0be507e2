package org.hearth.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Actor PRACTITIONER = new Actor("p", "Pat Example", Set.of(Role.PRACTITIONER));
    private static final Actor MANAGER = new Actor("m", "Mo Example", Set.of(Role.MANAGER));

    private final Place door = Place.open("sign-in", Span.class);
    private final Place today =
            Place.of("", Div.class, Set.of(Role.PRACTITIONER)).inMenu("Today");
    private final Place record =
            Place.of("record", Div.class, Set.of(Role.PRACTITIONER)).inBar("Record");
    private final Place reports =
            Place.of("reports", Div.class, Set.of(Role.MANAGER)).inMenu("Reports");
    private final Places places = new Places(List.of(door, today, record, reports));

    @Test
    void offersEverybodyWhatTheirRolesOpen() {
        assertThat(places.menu(PRACTITIONER)).containsExactly(today);
        assertThat(places.bar(PRACTITIONER)).containsExactly(today, record);
        assertThat(places.menu(MANAGER)).containsExactly(reports);
    }

    @Test
    void startsEverybodyAtTheFirstOfTheirScreens() {
        assertThat(places.home(MANAGER)).contains(reports);
        assertThat(places.home(new Actor("e", "Em Example", Set.of(Role.EVALUATOR))))
                .isEmpty();
    }

    @Test
    void admitsAnybodyToWhatIsOpenAndNobodyElseToWhatIsNot() {
        assertThat(door.admits(MANAGER)).isTrue();
        assertThat(today.admits(MANAGER)).isFalse();
        assertThat(today.isOpen()).isFalse();
    }
}
