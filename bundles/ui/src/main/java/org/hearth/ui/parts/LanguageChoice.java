package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import org.hearth.ui.languages.Language;
import org.hearth.ui.languages.Translations;

/**
 * The languages that a page can be read in, each by its own name. The choice is kept in a cookie of the browser, and the page
 * is drawn anew in it.
 */
public final class LanguageChoice extends Nav {
    private static final String CHOOSE = """
            document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; SameSite=Lax'
                + (location.protocol === 'https:' ? '; Secure' : '');
            location.reload();
            """;

    public LanguageChoice() {
        addClassName("languages");
        setAriaLabel(say("Language"));
        for (Language language : Language.values()) {
            add(button(language));
        }
    }

    private static NativeButton button(Language language) {
        NativeButton button = new NativeButton(label(language));
        button.setId("language-" + language.tag());
        button.getElement()
                .setAttribute("lang", language.tag())
                .setAttribute("dir", language.direction().attribute());
        if (language == Say.language()) {
            button.getElement().setAttribute("aria-pressed", "true");
        } else {
            button.getElement().setAttribute("aria-pressed", "false");
            button.addClickListener(
                    click -> UI.getCurrent().getPage().executeJs(CHOOSE, Language.COOKIE, language.tag()));
        }
        return button;
    }

    /** Says it in the language itself, for those who are about to choose it. */
    private static String label(Language language) {
        return Translations.awaitReview(language)
                ? Translations.in(language, "{0} (not yet reviewed)").replace("{0}", language.ownName())
                : language.ownName();
    }
}
