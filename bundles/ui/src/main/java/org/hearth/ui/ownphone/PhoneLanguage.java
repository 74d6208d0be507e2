package org.hearth.ui.ownphone;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hearth.ui.languages.Language;

/** Lets the page speak the language of the questions, where it can: that is the one the family was asked about. */
final class PhoneLanguage {
    private PhoneLanguage() {}

    /** Follows the language that the practitioner chose, unless whoever reads has chosen one themselves. */
    static void follow(String tag) {
        boolean chosen = Stream.ofNullable(VaadinRequest.getCurrent().getCookies())
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> cookie.getName().equals(Language.COOKIE));
        boolean english = Language.of(tag).filter(Language.ENGLISH::equals).isPresent();
        if (!chosen && !english) {
            choose(tag);
        }
    }

    /** Speaks that language from now on, if the pages can. */
    static void choose(String tag) {
        Language.of(tag).ifPresent(language -> {
            UI ui = UI.getCurrent();
            ui.setLocale(language.locale());
            ui.getElement()
                    .executeJs(
                            "document.documentElement.lang = $0; document.documentElement.dir = $1",
                            language.tag(),
                            language.direction().attribute());
        });
    }
}
