package org.hearth.assembly.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.assembly.boot.SharedHearth;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for the test run, one browser context for each {@link Screen} that a test asks for. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screen.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        BrowserContext fresh = chromium(context)
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(SharedHearth.running(context).address().toString())
                        .setLocale("en-GB")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        fresh.setDefaultTimeout(PATIENCE.toMillis());
        Screen screen = new Screen(fresh.newPage());
        open(context).add(screen);
        return screen;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Screen> screens = open(context);
        for (int i = 0; i < screens.size(); i++) {
            if (context.getExecutionException().isPresent()) {
                screens.get(i)
                        .photograph(Path.of(
                                "target",
                                "screens",
                                "failed",
                                context.getRequiredTestClass().getSimpleName() + "-"
                                        + context.getRequiredTestMethod().getName() + "-" + i + ".png"));
            }
            screens.get(i).close();
        }
        screens.clear();
    }

    @SuppressWarnings("unchecked") // the store knows no generic types
    private static List<Screen> open(ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent("screens", key -> new ArrayList<Screen>(), List.class);
    }

    private static Browser chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class)
                .browser();
    }

    private record Chromium(Playwright playwright, Browser browser)
            implements ExtensionContext.Store.CloseableResource {
        static Chromium launch() {
            // a busy machine may take its time over a first report; what is wrong fails all the same
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Chromium(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setHeadless(true)
                                    .setArgs(FLAGS)));
        }

        private static Path executable() {
            return Optional.ofNullable(System.getenv("HEARTH_BROWSER"))
                    .map(Path::of)
                    .or(() -> Stream.of(
                                    "/usr/bin/chromium-headless-shell",
                                    "/usr/bin/chromium",
                                    "/usr/bin/chromium-browser",
                                    "/usr/bin/google-chrome")
                            .map(Path::of)
                            .filter(java.nio.file.Files::isExecutable)
                            .findFirst())
                    .orElseThrow(() -> new IllegalStateException(
                            "There is no Chromium. ./verify installs one; or set HEARTH_BROWSER to its path."));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
