package org.hearth.ui.families;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.api.programme.SafeContact;
import org.hearth.api.programme.SafeContact.Rule;
import org.hearth.ui.parts.ChoicesGroup;
import org.hearth.ui.parts.KeptForm;
import org.hearth.ui.parts.SafeContactNotice;

/** How it is safe to get in touch. */
final class SafeContactFields extends Div {
    private final ChoicesGroup<Rule> not =
            new ChoicesGroup<>(say("It is not safe to …"), List.of(Rule.values()), SafeContactNotice::words);
    private final TextField only = new TextField(say("The only safe way"));
    private final TextArea words = new TextArea(say("How is it safe to get in touch?"));

    SafeContactFields() {
        addClassName("stack4");
        not.setId("safe-not");
        only.setId("safe-only");
        only.setHelperText(say("Such as: call between 10 and 12, on Tuesdays. Leave it empty if it is not so narrow."));
        only.setMaxLength(200);
        only.addClassName("wide");
        words.setId("safe-contact");
        words.setHelperText(say("Such as: text first, ask for Sam, no letters. It is always shown first."));
        add(words, not, only);
    }

    void fill(SafeContact safe) {
        not.setValue(safe.not());
        only.setValue(safe.only());
        words.setValue(safe.words());
    }

    void keep(KeptForm form) {
        form.keep("safe-contact", words);
        form.keep("safe-only", only);
        form.keep(
                "safe-not",
                not,
                rules -> rules.stream().map(Rule::name).collect(Collectors.joining(" ")),
                SafeContactFields::rules);
    }

    private static Optional<Set<Rule>> rules(String kept) {
        List<String> names = List.of(kept.split(" "));
        return Optional.of(Arrays.stream(Rule.values())
                .filter(rule -> names.contains(rule.name()))
                .collect(Collectors.toSet()));
    }

    SafeContact read() {
        return new SafeContact(
                not.getValue(), only.getValue().strip(), words.getValue().strip());
    }
}
