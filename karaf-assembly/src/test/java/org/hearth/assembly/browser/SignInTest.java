package org.hearth.assembly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class SignInTest {
    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1440})
    void whoeverOpensHearthIsAskedToSignIn(int width, Screen screen) {
        screen.wide(width).open("/");

        assertThat(screen.field("Password")).isVisible();
        screen.isAccessible().photograph(Path.of("target", "screens", "sign-in-" + width + ".png"));
    }
}
