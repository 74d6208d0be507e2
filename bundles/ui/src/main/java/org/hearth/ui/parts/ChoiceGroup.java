package org.hearth.ui.parts;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Function;

/** One answer of several, each a radio button in a box that is easy to hit. */
public final class ChoiceGroup<T> extends RadioButtonGroup<T> {
    public ChoiceGroup(String label, List<T> choices, Function<? super T, String> words) {
        super(label);
        addClassName("picks");
        setItemLabelGenerator(words::apply);
        setItems(choices);
    }

    /** Puts a line of help below the label. */
    public ChoiceGroup<T> hint(String words) {
        setHelperText(words);
        return this;
    }
}
