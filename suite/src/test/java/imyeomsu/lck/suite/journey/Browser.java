package imyeomsu.lck.suite.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Chromium: the installed one, else Playwright's own. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** That a fan has no coupon yet is a 404, which the browser notes; and the health of the suite fails on purpose. */
    private static final Set<String> EXPECTED = Set.of("/claims/me", "/admin/suite-health");

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /** Pages that refresh themselves do so every few seconds, and the machine may be busy. */
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Skips the journey where no browser can be had; fails it on a build machine, where that must not go unseen. */
    static Browser open() {
        Optional<Path> installed = installed();
        String download = installed.isPresent() ? "1" : "0";
        try {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", download)));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            installed.ifPresent(options::setExecutablePath);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            return new Browser(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException none) {
            String how = "No Chromium: install the package 'chromium' (Debian, Ubuntu) or Google Chrome.";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(how, none);
            }
            Assumptions.abort(how);
            throw none;
        }
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "google-chrome", "chromium-browser")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A visitor with his own cookies on a screen of this size. */
    Page visitor(Screen screen, String language) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale(language)
                .setTimezoneId("Asia/Seoul")
                // Still pictures; what moves is only decoration.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && EXPECTED.stream().noneMatch(message.location()::contains)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** What the browser complained about: a script that failed, a policy that was broken, a file that is missing. */
    List<String> complaints() {
        return complaints;
    }

    /** Keeps a picture, and lets axe look for what shuts people out. */
    static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        List<Rule> found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .toList();
        assertThat(found)
                .describedAs("accessibility of %s", name)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getTarget())
                .isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    enum Screen {
        PHONE(390, 844),
        LAPTOP(1280, 800);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
