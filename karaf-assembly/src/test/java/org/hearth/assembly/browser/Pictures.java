package org.hearth.assembly.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The pictures of the guide, taken when {@code -Dhearth.pictures=write} says so: those that its list names go into
 * {@code docs/guide/pictures}, all others into {@code target/screens}.
 */
final class Pictures {
    private static final Path GUIDE = Path.of("..", "docs", "guide", "pictures");
    private static final Path TARGET = Path.of("target", "screens");
    private static final boolean WRITE = "write".equals(System.getProperty("hearth.pictures"));
    private static final int TALLEST = 1100;
    private static final int PHONE = 600;

    private Pictures() {}

    /** Takes the top of what is shown now, if pictures are wanted. */
    static void take(Screen screen, String name) {
        if (!WRITE) {
            return;
        }
        Page page = screen.page();
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        if (width >= PHONE) {
            page.setViewportSize(width, TALLEST);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(file(name + ".png")));
        page.setViewportSize(width, height);
    }

    private static Path file(String name) {
        return listed(name) ? GUIDE.resolve(name) : TARGET.resolve(name);
    }

    private static boolean listed(String name) {
        try {
            return Files.readString(GUIDE.resolve("README.md")).contains("| `" + name + "` |");
        } catch (IOException e) {
            throw new UncheckedIOException("the list of the guide's pictures cannot be read", e);
        }
    }
}
