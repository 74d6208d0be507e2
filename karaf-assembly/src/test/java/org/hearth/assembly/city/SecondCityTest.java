package org.hearth.assembly.city;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.assembly.boot.Hearth;
import org.hearth.assembly.browser.InBrowser;
import org.hearth.assembly.browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The example of a second city, built outside this repository, on a real PostgreSQL, and looked at in a browser. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondCityTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Pattern LINK = Pattern.compile("http\\S+/set-up\\?token=\\S+");
    private static final int ENOUGH = 50;

    private final Deque<Closeable> open = new ArrayDeque<>();
    private EmbeddedPostgres database;
    private Hearth city;
    private String setUp;

    @BeforeAll
    void build(@TempDir Path outside) throws IOException {
        Path archive = CityProject.secondCity(outside).build();
        database = EmbeddedPostgres.start();
        open.push(database);
        city = Hearth.unpack("second-city", archive);
        open.push(city::close);
        city.set("org.hearth.persistence.cfg", "url", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres")
                .set("org.hearth.persistence.cfg", "user", "postgres")
                .set(
                        "org.hearth.identity.cfg",
                        "baseUrl",
                        city.address().resolve("/").toString().replaceAll("/$", ""));
        Matcher link = LINK.matcher(city.say("start").out());
        assertThat(link.find()).as("the start prints the set-up link").isTrue();
        setUp = link.group();
    }

    @AfterAll
    void stop() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @Test
    @Order(1)
    void everyBundleIsActiveAndNothingIsLoggedAtWarnOrAbove() {
        assertThat(city.bundles())
                .hasSizeGreaterThan(ENOUGH)
                .allSatisfy((name, state) -> assertThat(state).as(name).endsWith("Active"));
        assertThat(city.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void itHasItsOwnPlugInsAndNotTheReportItLeftOut() {
        assertThat(city.console("hearth:plugins"))
                .contains(" lantern-check ", " night-line ", " cost-of-support ", " phq9 ", " baby-massage ")
                .doesNotContain("outcome-change");
    }

    @Test
    @Order(3)
    void whoeverOpensItSeesTheCitysNameLogoAndColours(Screen light, Screen dark) {
        light.wide(1440).open(city.address().toString());
        dark.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        dark.wide(390).open(city.address().toString());

        for (Screen screen : new Screen[] {light, dark}) {
            assertThat(screen.heading("Lantern")).isVisible();
            assertThat(screen.page().getByText("Aldermere", exactly())).isVisible();
            assertThat(screen.page()).hasTitle("Sign in – Lantern");
            isDrawn(screen.page().locator("img.own-mark").first());
            screen.isAccessible();
        }
        assertThat(signIn(light)).hasCSS("background-color", "rgb(11, 92, 107)");
        assertThat(signIn(dark)).hasCSS("background-color", "rgb(127, 209, 222)");
        light.photograph(PICTURES.resolve("second-city-sign-in.png"));
        dark.photograph(PICTURES.resolve("second-city-sign-in-dark.png"));
    }

    @Test
    @Order(4)
    void theFirstAdministratorComesInByTheLinkAndFindsThePlugIns(Screen screen) throws SQLException, IOException {
        screen.wide(1440).open(setUp);
        assertThat(screen.heading("Set up Lantern")).isVisible();
        screen.fill("Your name", "Ida Testworth")
                .fill("User name", "ida")
                .fill("Password", "four lanterns in a row")
                .fill("Password again", "four lanterns in a row")
                .press("Make the account");
        assertThat(screen.page().locator("a.brand:visible")).containsText("Lantern");
        isDrawn(screen.page().locator("a.brand:visible img.own-mark"));

        screen.open(city.address().resolve("/plug-ins").toString());
        for (String title : new String[] {"Lantern check (made up)", "Night line (made up)", "What support cost"}) {
            assertThat(screen.page().getByText(title).first()).isVisible();
        }
        assertThat(screen.page().getByText("How families changed")).hasCount(0);
        screen.isAccessible().photograph(PICTURES.resolve("second-city-plug-ins.png"));

        assertThat(count("select count(*) from account where username = 'ida'")).isOne();
        assertThat(city.home().resolve("data/db"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(Files.list(folder)).isEmpty());
    }

    @Test
    @Order(5)
    void itsReportTellsWhatSupportCostAtItsOwnPrices(@TempDir Path out) throws IOException {
        Path data = Path.of("").toAbsolutePath().getParent().resolve("docs/examples/first-city");

        assertThat(city.say("evaluate", "--data", data.toString(), "--out", out.toString())
                        .status())
                .isZero();

        assertThat(Files.readString(out.resolve("evaluation.html")))
                .contains("What support cost", "prices of 2025", "Made up for the example of a second city")
                .doesNotContain("How families changed");
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void isDrawn(Locator image) {
        assertThat(image).isVisible();
        assertThat(image).hasJSProperty("complete", true);
        assertThat((int) image.evaluate("image => image.naturalWidth")).isPositive();
    }

    private static Locator signIn(Screen screen) {
        return screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
