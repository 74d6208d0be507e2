package org.hearth.assembly.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** A browser window on Hearth, in the words of the people who use it. Base of the pages that tests describe. */
public class Screen {
    /** The rules of WCAG 2.2, levels A and AA. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What still fades or slides, here and inside the components; what never ends, as a bar that turns, is not waited for. */
    private static final String RESTS = """
            () => {
              const moving = root => root.getAnimations().some(one => one.playState === 'running'
                  && one.effect.getComputedTiming().endTime !== Infinity);
              const roots = root => [root, ...[...root.querySelectorAll('*')]
                  .filter(part => part.shadowRoot).flatMap(part => roots(part.shadowRoot))];
              return !roots(document).some(moving);
            }
            """;

    private static final int LOOKS = 3;

    private final Page page;

    protected Screen(Page page) {
        this.page = page;
    }

    /** Goes to a path and waits until Vaadin has drawn it. */
    public Screen open(String path) {
        page.navigate(path);
        return settled();
    }

    /** Waits until the server has answered what the browser last asked. */
    public Screen settled() {
        page.waitForFunction("() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        return this;
    }

    public Screen press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        return settled();
    }

    public Screen follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return settled();
    }

    public Screen fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** The field with exactly that label, to be asserted on. */
    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The heading of that text, to be asserted on. */
    public Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    /** Whatever else a test needs of the browser. */
    public Page page() {
        return page;
    }

    /** Fails if axe finds anything on what is shown now that WCAG 2.2 AA forbids. */
    public Screen isAccessible() {
        assertThat(barriers()).as("what axe finds on " + page.url()).isEmpty();
        return this;
    }

    /** What axe finds on what is shown now, by the rules of WCAG 2.2 AA. */
    List<String> barriers() {
        return found(new AxeBuilder(page).withTags(RULES));
    }

    /** What cannot be read for want of contrast: all that other colours can change. */
    List<String> faintWords() {
        return found(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    /** A colour that is half way from light to dark is nobody's colour: what is at fault must be so when it is looked at again. */
    private List<String> found(AxeBuilder axe) {
        List<String> faults = List.of();
        for (int look = 0; look < LOOKS; look++) {
            page.waitForFunction(RESTS);
            faults = axe.analyze().getViolations().stream()
                    .map(Screen::described)
                    .toList();
            if (faults.isEmpty()) {
                break;
            }
        }
        return faults;
    }

    /** Makes the window as wide as a phone (390), a tablet (820) or a desk (1440). */
    public Screen wide(int width) {
        page.setViewportSize(width, width < 600 ? 844 : 900);
        return this;
    }

    /** Takes a picture of the whole page. */
    public Screen photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    void close() {
        page.context().close();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
