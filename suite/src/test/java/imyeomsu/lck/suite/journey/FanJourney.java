package imyeomsu.lck.suite.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static imyeomsu.lck.suite.journey.Browser.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import imyeomsu.lck.suite.RunningSuite;
import imyeomsu.lck.suite.local.ServiceCopy;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fan does, in a real browser through the gateway. */
class FanJourney {

    private static Browser browser;
    private static String site;

    @BeforeAll
    static void openTheBrowser() {
        browser = Browser.open();
        site = RunningSuite.site().toString();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, ko-KR", "LAPTOP, en-US"})
    void signsUpLooksAroundWinsACouponAndLeaves(Browser.Screen screen, String language) {
        String name = screen.name().toLowerCase() + "-" + language.substring(0, 2);
        RunningSuite.hotTime("다음 핫타임", "Next Hot Time", 10, Duration.ofHours(1));
        Page page = browser.visitor(screen, language);

        page.navigate(site);
        if (language.startsWith("en")) {
            page.locator("#lang").click();
        }
        assertThat(page.locator("html")).hasAttribute("lang", language.substring(0, 2));
        assertThat(page.locator("a[href^='/hot-times/']").first()).isVisible();
        assertThat(page.locator("article.poster")).isVisible();
        assertThat(page.locator("main table tbody tr").first()).isVisible();
        look(page, name + "-1-home");

        page.navigate(site + "/sign-up");
        Fan.somebody().fillIn(page);
        page.locator("#password").fill("short");
        page.locator("#sign-up-form button[type=submit]").click();
        assertThat(page.locator("#password-error")).isVisible();
        look(page, name + "-2-sign-up-refused");
        page.locator("#password").fill(Fan.PASSWORD);
        page.locator("#sign-up-form button[type=submit]").click();
        assertThat(page.locator("#sign-out")).isVisible();

        page.locator("a[href='/schedule']").first().click();
        assertThat(page.locator("main")).containsText(Pattern.compile("T1|GEN|DK"));
        look(page, name + "-3-schedule");
        page.locator("a[href='/standings']").first().click();
        assertThat(page.locator("table.standings tbody tr.place")).hasCount(10);
        look(page, name + "-4-standings");

        long hotTime = RunningSuite.hotTime("여정 핫타임", "Journey Hot Time", 10, Duration.ofSeconds(8));
        page.navigate(site + "/hot-times/" + hotTime);
        assertThat(page.locator("#claim")).isVisible();
        look(page, name + "-5-hot-time");
        assertThat(page.locator("#claim")).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(40_000));
        page.locator("#claim").click();
        assertThat(page.locator("#outcome .coupon-code")).hasText(Pattern.compile("LCK(-[0-9A-Z]{5}){4}"));
        String code = page.locator("#outcome .coupon-code").textContent().strip();
        look(page, name + "-6-won");

        page.reload();
        assertThat(page.locator("#outcome .coupon-code")).hasText(code);
        page.navigate(site + "/me");
        assertThat(page.locator(".coupon-code").first()).hasText(code);
        look(page, name + "-7-my-page");

        page.locator("#sign-out").click();
        assertThat(page.locator("#sign-in")).isVisible();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void saysHonestlyThatAllIsGone() {
        long hotTime = RunningSuite.hotTime("품절 핫타임", "Sold-out Hot Time", 1, Duration.ofSeconds(-1));
        signedUp(browser.visitor(Browser.Screen.PHONE, "ko-KR"), "/hot-times/" + hotTime)
                .locator("#claim")
                .click();
        Page late = signedUp(browser.visitor(Browser.Screen.PHONE, "ko-KR"), "/hot-times/" + hotTime);

        assertThat(late.locator("main")).containsText(Pattern.compile("마감|소진|품절"));
        look(late, "phone-ko-8-sold-out");
    }

    @Test
    void keepsAFanSignedInWhateverIsRestarted() {
        assumeFalse(RunningSuite.isElsewhere(), "its processes are not ours to restart");
        var suite = RunningSuite.get();
        Page page = signedUp(browser.visitor(Browser.Screen.PHONE, "ko-KR"), "/me");

        for (String service : new String[] {"auth-service", "event-service", "gateway"}) {
            suite.copies(service).parallelStream().forEach(ServiceCopy::restart);
            page.reload();
            assertThat(page.locator("#sign-out")).isVisible();
        }
    }

    @Test
    void showsAFriendlyPageWhereThereIsNone() {
        Page page = browser.visitor(Browser.Screen.PHONE, "ko-KR");

        Response answer = page.navigate(site + "/no/such/page");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("main h1")).isVisible();
        look(page, "phone-ko-9-not-found");
        browser.complaints().clear();
    }

    private static Page signedUp(Page page, String path) {
        Fan.somebody().signsUp(page, path);
        return page;
    }
}
