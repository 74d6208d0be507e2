package org.hearth.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.api.casework.Drafts;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.programme.Draft;
import org.hearth.api.programme.FamilyId;
import org.junit.jupiter.api.Test;

class KeptFormTest {
    private static final Instant NOW = Instant.parse("2026-03-10T10:42:00Z");

    private final Actor actor = new Actor("wren", "Wren Ashby", Set.of(Role.PRACTITIONER));
    private final InMemory drafts = new InMemory();

    @Test
    void putsBackWhatWasTyped() {
        TextArea note = new TextArea();
        KeptForm before = form();
        before.keep("note", note);
        note.setValue("She smiled");
        before.touch();

        TextArea again = form().keep("note", new TextArea());

        assertThat(again.getValue()).isEqualTo("She smiled");
    }

    @Test
    void saysNothingUnlessSomethingWasKept() {
        assertThat(form().isVisible()).isFalse();
        form().touch();
        assertThat(form().isVisible()).isTrue();
    }

    @Test
    void keepsWhatAFieldHeldThatIsNotShownAtTheMoment() {
        drafts.kept.put("form", Map.of("asked-songs", "3"));
        KeptForm form = form();
        form.keep("note", new TextField());
        form.touch();

        assertThat(drafts.kept.get("form")).containsEntry("asked-songs", "3");
        assertThat(form.keep("asked-songs", new TextField()).getValue()).isEqualTo("3");
    }

    @Test
    void leavesAFieldAloneWhenWhatWasChosenIsThereNoMore() {
        drafts.kept.put("form", Map.of("kind", "gone"));

        TextField kind = form().keep("kind", new TextField(), text -> text, text -> Optional.empty());

        assertThat(kind.getValue()).isEmpty();
    }

    @Test
    void sendsWhatIsTypedSoonAfterTheLastKeyAndTellsThePageWhatToMirror() {
        TextField field = form().keep("note", new TextField());

        assertThat(field.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(field.getElement().getAttribute("data-keep")).isEqualTo("wren/form#note");
    }

    @Test
    void keepsTheThreeFieldsOfADate() {
        DateParts date = new DateParts("on", "When?", "");
        KeptForm form = form();
        form.keep(date);
        date.set(LocalDate.of(2026, 3, 9));
        form.touch();

        assertThat(form().keep(new DateParts("on", "When?", "")).date()).contains(LocalDate.of(2026, 3, 9));
    }

    @Test
    void keepsNothingMoreOnceItIsSaved() {
        KeptForm form = form();
        form.touch();
        form.saved();
        form.touch();

        assertThat(drafts.kept).isEmpty();
    }

    @Test
    void saysSoWhenItCannotBeKept() {
        drafts.away = true;
        KeptForm form = form();

        assertThat(form.touch()).isFalse();
        assertThat(form.isVisible()).isTrue();
        assertThat(form.getElement().getTextRecursively()).contains("not being kept");
    }

    @Test
    void overwritesNothingThatAnotherWindowKeepsUntilSomebodyChooses() {
        TextField one = new TextField();
        TextField other = new TextField();
        KeptForm first = form();
        KeptForm second = form();
        first.keep("note", one);
        second.keep("note", other);
        one.setValue("From the first");
        first.touch();
        other.setValue("From the second");

        assertThat(second.touch()).isFalse();
        assertThat(drafts.kept.get("form")).containsEntry("note", "From the first");
        assertThat(second.getElement().getTextRecursively())
                .contains("open in another window")
                .contains("10:42");

        button(second, "keep-here").click();

        assertThat(drafts.kept.get("form")).containsEntry("note", "From the second");
        one.setValue("Once more");
        assertThat(first.touch()).isFalse();
    }

    @Test
    void saysThatItWasSavedInAnotherWindow() {
        KeptForm first = form();
        first.touch();
        KeptForm second = form();
        first.saved();

        assertThat(second.touch()).isFalse();
        assertThat(second.getElement().getTextRecursively()).contains("was saved or begun afresh in another window");
        assertThat(drafts.kept).isEmpty();
    }

    private static Button button(KeptForm form, String id) {
        return form.getChildren()
                .filter(part -> part.getId().equals(Optional.of(id)))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private KeptForm form() {
        return new KeptForm(drafts, actor, Clock.fixed(NOW, ZoneOffset.UTC), "form", Optional.empty());
    }

    private static final class InMemory implements Drafts {
        private final Map<String, Map<String, String>> kept = new HashMap<>();
        private final Map<String, Integer> versions = new HashMap<>();
        private boolean away;

        @Override
        public Draft save(Actor actor, String form, Optional<FamilyId> about, Map<String, String> fields) {
            if (away) {
                throw new StoreUnavailable("The database does not answer.", new IllegalStateException("away"));
            }
            kept.put(form, fields);
            versions.merge(form, 1, Integer::sum);
            return draft(form);
        }

        @Override
        public Draft saveOver(
                Optional<Draft> seen, Actor actor, String form, Optional<FamilyId> about, Map<String, String> fields) {
            return save(actor, form, about, fields);
        }

        @Override
        public Optional<Draft> find(Actor actor, String form) {
            return Optional.ofNullable(kept.get(form)).map(fields -> draft(form));
        }

        @Override
        public void forget(Actor actor, String form) {
            kept.remove(form);
        }

        private Draft draft(String form) {
            return new Draft(
                    Draft.idOf("wren", form),
                    versions.getOrDefault(form, 1),
                    "wren",
                    form,
                    Optional.empty(),
                    NOW,
                    LocalDate.of(2026, 3, 10),
                    kept.getOrDefault(form, Map.of()));
        }
    }
}
