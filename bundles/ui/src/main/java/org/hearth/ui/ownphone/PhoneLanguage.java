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
        boolean english = Language.of(tag).filter(Language.ENGLISH::equals).isPresent();
        if (!english) {
            choose(tag);
        }
    }

    /** Speaks the language that was chosen for the questions, unless whoever reads has chosen one for the pages themselves. */
    static void choose(String tag) {
        if (!isChosen()) {
            speak(tag);
        }
    }

    private static boolean isChosen() {
        return Stream.ofNullable(VaadinRequest.getCurrent().getCookies())
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> cookie.getName().equals(Language.COOKIE));
    }

    /** Speaks that language from now on, if the pages can. */
    private static void speak(String tag) {
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
