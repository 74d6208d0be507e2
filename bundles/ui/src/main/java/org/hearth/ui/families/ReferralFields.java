package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.api.programme.Referral;
import org.hearth.api.programme.ReferralSource;
import org.hearth.ui.parts.DateParts;
import org.hearth.ui.parts.DateText;
import org.hearth.ui.parts.ErrorSummary;
import org.hearth.ui.parts.KeptForm;

/** How a family came, and who will be there for them. */
final class ReferralFields extends Div {
    private static final String NOBODY = "";
    private static final String OTHER = "OTHER";

    private final LocalDate today;
    private final DateParts receivedOn = new DateParts("referral", say("When did they come to us?"), "");
    private final Select<String> source = new Select<>();
    private final TextField words = new TextField(say("Name of the team, or who it was"));
    private final TextArea note = new TextArea(say("What was said when they got in touch"));
    private final Select<String> keyWorker = new Select<>();

    ReferralFields(Colleagues colleagues, LocalDate today) {
        this.today = today;
        addClassName("stack4");
        List<String> sources = new ArrayList<>(List.of(NOBODY));
        Arrays.stream(ReferralSource.values()).map(ReferralSource::name).forEach(sources::add);
        sources.add(OTHER);
        source.setId("source-code");
        source.setLabel(say("Who told them about us, or referred them?"));
        source.setItems(sources);
        source.setItemLabelGenerator(ReferralFields::label);
        source.setValue(NOBODY);
        words.setId("source");
        words.setMaxLength(200);
        note.setId("triage");
        note.setHelperText(say("In a few words: what they hope for, and what cannot wait"));
        List<String> workers = new ArrayList<>(List.of(NOBODY));
        workers.addAll(colleagues.names().keySet());
        keyWorker.setId("key-worker");
        keyWorker.setLabel(say("Key worker"));
        keyWorker.setHelperText(say("The practitioner they know"));
        keyWorker.setItems(workers);
        keyWorker.setItemLabelGenerator(
                worker -> worker.equals(NOBODY) ? say("Nobody yet") : colleagues.nameOf(worker));
        keyWorker.setValue(NOBODY);
        add(receivedOn, source, words, note, keyWorker);
    }

    private static String label(String source) {
        return switch (source) {
            case NOBODY -> say("Not known");
            case OTHER -> say("Somebody else");
            default -> FamilyWords.of(ReferralSource.valueOf(source));
        };
    }

    void fillNew(String worker) {
        receivedOn.set(today);
        keyWorker.setValue(worker);
    }

    void fill(Referral referral, Optional<String> worker) {
        receivedOn.set(referral.receivedOn());
        source.setValue(referral.official()
                .map(ReferralSource::name)
                .orElse(referral.words().isBlank() ? NOBODY : OTHER));
        words.setValue(referral.words());
        note.setValue(referral.note());
        keyWorker.setValue(worker.orElse(NOBODY));
    }

    void keep(KeptForm form) {
        form.keep(receivedOn);
        form.keep("source-code", source);
        form.keep("source", words);
        form.keep("triage", note);
        form.keep("key-worker", keyWorker);
    }

    Optional<String> keyWorker() {
        return keyWorker.getOptionalValue().filter(worker -> !worker.equals(NOBODY));
    }

    Referral read(ErrorSummary.Lines wrong) {
        String problem = switch (receivedOn.read()) {
            case DateText.Blank blank -> say("Enter the day they came to us");
            case DateText.Unclear(String why) -> why;
            case DateText.Day(LocalDate day) -> day.isAfter(today) ? say("The day they came lies in the future") : "";
        };
        wrong.require(problem.isEmpty(), problem, receivedOn);
        String chosen = source.getOptionalValue().orElse(NOBODY);
        Optional<ReferralSource> official = chosen.equals(NOBODY) || chosen.equals(OTHER)
                ? Optional.empty()
                : Optional.of(ReferralSource.valueOf(chosen));
        return new Referral(
                receivedOn.date().orElse(today),
                official,
                words.getValue().strip(),
                note.getValue().strip());
    }
}
