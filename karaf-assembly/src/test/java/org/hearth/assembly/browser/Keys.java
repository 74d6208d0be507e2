package org.hearth.assembly.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;

/** A keyboard and nothing else, which counts how often a key was pressed. */
final class Keys {
    private static final int PATIENCE = 120;
    private static final String HAS_FOCUS =
            "part => part === document.activeElement || part.contains(document.activeElement)";

    private final Screen screen;
    private final List<String> pressed = new ArrayList<>();

    Keys(Screen screen) {
        this.screen = screen;
    }

    /** Goes on by Tab until that part has the focus. Fails when it never gets it. */
    Keys to(Locator part) {
        part.waitFor();
        for (int i = 0; i < PATIENCE && !hasFocus(part); i++) {
            press("Tab");
        }
        assertThat(hasFocus(part)).as(part + " can be reached by the keyboard").isTrue();
        return this;
    }

    Keys to(String selector) {
        return to(screen.page().locator(selector).first());
    }

    Keys press(String key) {
        screen.page().keyboard().press(key);
        pressed.add(key);
        screen.settled();
        return this;
    }

    Keys press(String key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
        return this;
    }

    /** Types words, which do not count: how many there are is up to whoever writes them. */
    Keys type(String words) {
        screen.page().keyboard().type(words);
        return this;
    }

    /** How often a key was pressed since the counting began. */
    int pressed() {
        return pressed.size();
    }

    /** Which keys were pressed since then, in order. */
    String said() {
        return String.join(", ", pressed);
    }

    Keys countFromHere() {
        pressed.clear();
        return this;
    }

    private static boolean hasFocus(Locator part) {
        return Boolean.TRUE.equals(part.evaluate(HAS_FOCUS));
    }
}
