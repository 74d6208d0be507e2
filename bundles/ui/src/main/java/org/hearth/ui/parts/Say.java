package org.hearth.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Optional;

/**
 * What a screen says, in the language of whoever reads it. The English sentence itself is what translators start from, so that
 * a view reads like the page: {@code say("Welcome back, {0}", name)}. Where there is no translation, English it is.
 */
public final class Say {
    private Say() {}

    /**
     * A sentence.
     *
     * @param english the English, a literal; {@code {0}}, {@code {1}} … are where values go
     */
    public static String say(String english, Object... values) {
        return fill(translated(english), values);
    }

    /**
     * A sentence about a number of things; {@code {0}} is the number, {@code {1}} … are the values.
     *
     * @param one the English for one, a literal
     * @param many the English for any other number, a literal
     */
    public static String count(long number, String one, String many, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return fill(translated(number == 1 ? one : many), all);
    }

    private static String translated(String english) {
        UI ui = UI.getCurrent();
        VaadinService service = VaadinService.getCurrent();
        if (ui == null || service == null) {
            return english;
        }
        return Optional.ofNullable(service.getInstantiator())
                .map(instantiator -> (I18NProvider) instantiator.getI18NProvider())
                .map(provider -> provider.getTranslation(english, ui.getLocale()))
                .orElse(english);
    }

    private static String fill(String sentence, Object... values) {
        String filled = sentence;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }
}
