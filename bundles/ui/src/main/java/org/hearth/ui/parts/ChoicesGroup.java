package org.hearth.ui.parts;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.function.Function;

/** Any of several answers, each a checkbox in a box that is easy to hit. */
public final class ChoicesGroup<T> extends CheckboxGroup<T> {
    public ChoicesGroup(String label, List<T> choices, Function<? super T, String> words) {
        super(label);
        addClassName("picks");
        setItemLabelGenerator(words::apply);
        setItems(choices);
    }
}
