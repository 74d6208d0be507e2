package org.hearth.ui.questionnaire;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.ui.parts.FormLanguages;

/** In which language the questions are put; not shown where there is but one. */
final class LanguageField extends Select<String> {

    /** @param chosen called with the tag of another language that somebody has chosen */
    LanguageField(List<String> tags, String now, Consumer<String> chosen) {
        setId("language");
        setLabel(say("Language of the questions"));
        setItemLabelGenerator(FormLanguages::name);
        setItems(tags);
        setValue(tags.contains(now) ? now : tags.getFirst());
        setVisible(tags.size() > 1);
        setWidthFull();
        setMaxWidth("24rem");
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
    }
}
