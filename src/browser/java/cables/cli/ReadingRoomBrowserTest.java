package cables.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The reading room in a browser: what people do there, whether all can, and that nothing else is
/// asked for anything.
class ReadingRoomBrowserTest {

    private static final String HOSTILE =
            """
            R 081200Z FEB 10
            FM AMEMBASSY LIMA
            TO SECSTATE WASHDC
            UNCLAS LIMA 000999
            TAGS: PREL, PE
            SUBJECT: <script>document.title='owned'</script> "quoted" 'and' <b>bold</b>

            1. (U) EXERCISE EXERCISE EXERCISE. <img src=x onerror="document.title='owned'">
            hostile "><svg onload=document.title='owned'> markup <a href='javascript:alert(1)'>x</a>
            """;

    /// An address, and how it is looked at.
    record Look(String name, String address, int width, ColorScheme colours) {
        @Override
        public String toString() {
            return name + " " + width + " " + colours;
        }
    }

    @TempDir static Path home;
    private static RunningRoom room;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        Session.copy(Path.of("index-data/cables"), home.resolve("index-data/cables"));
        Files.writeString(home.resolve("index-data/cables/10LIMA999.txt"), HOSTILE);
        assertThat(new Session(home).run("cables rebuild -q")).isEmpty();
        room = RunningRoom.open(home);
        playwright = Playwright.create();
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(
                                                Path.of(System.getProperty("cables.chromium")))
                                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        playwright.close();
        room.end();
    }

    static Stream<Look> looks() {
        var pages =
                List.of(
                        List.of("front", "/"),
                        List.of("search", "/search?q=trafficking+NOT+tags:ELAB"),
                        List.of("mended", "/search?q=(police+\"human"),
                        List.of("nothing", "/search?q=traficking+zzzzz"),
                        List.of("cable", "/cable/10BEIJING326?q=trafficking"),
                        List.of("references", "/cable/10BANGKOK470"),
                        List.of("hostile", "/cable/10LIMA999?q=hostile"),
                        List.of("counts", "/facet/tags?q=police"),
                        List.of("tags", "/tags"),
                        List.of("tag", "/tags/KTIP"),
                        List.of("posts", "/posts"),
                        List.of("post", "/posts/BANGKOK"),
                        List.of("map", "/map"),
                        List.of("trend", "/trend?q=trafficking"),
                        List.of("kwic", "/kwic?q=police"),
                        List.of("similar", "/similar/10BEIJING326"),
                        List.of("lookup", "/lookup/KTIP"),
                        List.of("status", "/status"),
                        List.of("help", "/help"),
                        List.of("missing", "/nix"));
        return pages.stream()
                .flatMap(page ->
                        Stream.of(320, 1280)
                                .flatMap(width ->
                                        Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                                .map(it ->
                                                        new Look(
                                                                page.get(0),
                                                                page.get(1),
                                                                width,
                                                                it))));
    }

    /// Axe finds nothing, nothing sticks out to the side, and no other place is asked.
    @ParameterizedTest
    @MethodSource("looks")
    void everybody_can_use_every_page(Look look) throws Exception {
        var asked = new ArrayList<String>();
        var said = new ArrayList<String>();
        try (var page = page(look.width(), look.colours())) {
            page.onRequest(it -> asked.add(it.url()));
            page.onConsoleMessage(it -> said.add(it.text()));
            page.onPageError(said::add);
            page.navigate(at(look.address()));
            page.locator("details").all().forEach(it -> it.evaluate("it => it.open = true"));
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/browser", look.toString() + ".png"))
                            .setFullPage(true));
            var found = new AxeBuilder(page).analyze().getViolations();
            assertThat(found).as(found.toString()).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(look.width());
            assertThat(asked).isNotEmpty().allMatch(it -> it.startsWith(at("/")));
            said.removeIf(it -> look.name().equals("missing") && it.contains("404"));
            assertThat(said).isEmpty();
            assertThat(page.title()).isNotEqualTo("owned");
        }
    }

    @Test
    void one_searches_narrows_reads_and_cites() throws Exception {
        try (var page = page(1280, ColorScheme.LIGHT)) {
            page.navigate(at("/"));
            page.getByRole(AriaRole.SEARCHBOX).fill("trafficking");
            page.getByRole(AriaRole.BUTTON, named("Search")).click();
            assertThat(page.locator("#count")).containsText("33 cables");

            page.getByRole(AriaRole.LINK, named(Pattern.compile("^KTIP Traff"))).click();
            assertThat(page.locator("#count")).containsText("21 cables");
            assertThat(page.locator(".chips")).containsText("tags:KTIP");

            page.getByRole(AriaRole.LINK, named("Leave out BEIJING")).click();
            assertThat(page.locator("#count")).containsText("20 cables");
            page.getByRole(AriaRole.LINK, named("Take off not from:BEIJING")).click();
            assertThat(page.locator("#count")).containsText("21 cables");

            page.locator(".hit h3 a").first().click();
            assertThat(page.locator(".cable h1")).containsText("TRAFFICKING");
            assertThat(page.locator(".marks")).containsText("marks for trafficking");
            page.locator("[data-step='1']").click();
            page.locator("[data-step='1']").click();
            assertThat(page.locator("mark.here")).hasAttribute("id", "hit-2");

            page.locator("#para-2 summary").click();
            assertThat(page.locator("#para-2 .cite")).containsText("para. 2");
            var ris = page.waitForDownload(() -> page.locator("#para-2 .cite a").first().click());
            assertThat(Files.readString(ris.path())).contains("SP  - para. 2");
        }
    }

    @Test
    void the_keyboard_is_enough() throws Exception {
        try (var page = page(1280, ColorScheme.LIGHT)) {
            page.navigate(at("/"));
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("/");
            page.keyboard().type("trafficking");
            page.keyboard().press("Enter");
            assertThat(page.locator("#count")).containsText("33 cables");

            page.locator("a.add").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".chips li")).hasCount(1);

            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            assertThat(page.locator(".hit h3 a").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".cable")).isVisible();

            page.keyboard().press("n");
            page.keyboard().press("n");
            page.keyboard().press("p");
            assertThat(page.locator("#hit-1")).isFocused();

            page.locator("#para-1 summary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#para-1 .cite p").first()).isVisible();
            page.keyboard().press("?");
            assertThat(page).hasURL(Pattern.compile(".*/help$"));
        }
    }

    @Test
    void a_stretch_of_time_is_drawn_and_counts_are_told_while_one_types() throws Exception {
        try (var page = page(1280, ColorScheme.LIGHT)) {
            page.navigate(at("/search?q=trafficking"));
            var bars = page.locator(".histogram svg a");
            var last = bars.count() - 1;
            var from = bars.nth(last - 1).locator(".room").boundingBox();
            var to = bars.nth(last).locator(".room").boundingBox();
            page.mouse().move(from.x + from.width / 2, from.y + 40);
            page.mouse().down();
            page.mouse().move(to.x + to.width / 2, to.y + 40);
            page.mouse().up();
            assertThat(page.locator(".chips")).containsText("date:2009..2010");

            page.locator("#q").fill("trafficking police");
            assertThat(page.locator("#live")).hasText("25 cables");
        }
    }

    @Test
    void all_of_it_works_without_scripts() throws Exception {
        var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false));
        try (var page = context.newPage()) {
            page.navigate(at("/search?q=trafficking"));
            page.locator("input[name=since]").fill("2010");
            page.getByRole(AriaRole.BUTTON, named("Narrow")).click();
            assertThat(page.locator(".chips")).containsText("date:2010");
            page.locator(".hit h3 a").first().click();
            page.getByRole(AriaRole.LINK, named("Mark 2")).click();
            assertThat(page).hasURL(Pattern.compile(".*#hit-2$"));
            assertThat(page.locator("#hit-2")).isInViewport();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page page(int width, ColorScheme colours) {
        return browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(colours));
    }

    private static String at(String path) {
        return room.address().replaceFirst("/$", "") + path;
    }
}
