package org.hearth.assembly.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Looks at the screen that is open now in every way that it must be fit for, and remembers what is wrong. */
final class Look {
    /** The smallest phone, a desk of 1280 at twice the size, a tablet, a desk. */
    private static final int[] WIDTHS = {320, 640, 820, 1440};

    private static final int PHONE = 390;

    private static final int DESK = 1280;
    private static final int REST = 2_000;

    /** How wide the page is, and the first thing that sticks out at its side. */
    private static final String STICKS_OUT = """
            () => {
              const page = document.documentElement;
              const wide = [...document.querySelectorAll('main *, header *, footer *, nav *')]
                  .find(part => { const box = part.getBoundingClientRect();
                                  return box.width > 0 && (box.right > page.clientWidth + 1 || box.left < -1); });
              return page.scrollWidth + ' > ' + page.clientWidth + ' ' + (wide ? wide.outerHTML.slice(0, 160) : '');
            }
            """;

    private final Screen screen;
    private final List<String> found = new ArrayList<>();

    Look(Screen screen) {
        this.screen = screen;
    }

    /** Opens that path and looks at it; the name is that of its pictures. */
    Look at(String path, String name) {
        screen.wide(DESK).open(path);
        return atThis(name);
    }

    /** Looks at what is open. */
    Look atThis(String name) {
        screen.wide(DESK).settled();
        // a page that is not there yet has no faults
        screen.page().locator("h1").first().waitFor();
        screen.settled();
        Pictures.take(screen, name);
        note(name + " in light", screen.barriers());
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Pictures.take(screen, name + "-dark");
        note(name + " in dark", screen.faintWords());
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        for (int width : WIDTHS) {
            screen.wide(width).settled();
            if (!fits()) {
                found.add(name + " scrolls sideways at " + width + " px: "
                        + screen.page().evaluate(STICKS_OUT));
            }
        }
        Pictures.take(screen.wide(PHONE), name + "-phone");
        screen.wide(DESK);
        return this;
    }

    /** Everything that was wrong anywhere, in the order of looking. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** Whether nothing sticks out, once what slides in and out has come to rest. */
    private boolean fits() {
        try {
            screen.page()
                    .waitForFunction(
                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth",
                            null,
                            new Page.WaitForFunctionOptions().setTimeout(REST));
            return true;
        } catch (TimeoutError stillMoving) {
            return false;
        }
    }

    private void note(String where, List<String> barriers) {
        barriers.forEach(barrier -> found.add(where + ": " + barrier));
    }
}
