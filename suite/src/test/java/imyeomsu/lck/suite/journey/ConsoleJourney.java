package imyeomsu.lck.suite.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static imyeomsu.lck.suite.journey.Browser.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import imyeomsu.lck.suite.RunningSuite;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an administrator does with a Hot Time from draft to proof, and a till with a coupon of it. */
class ConsoleJourney {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private static Browser browser;
    private static String site;
    /** Signed in once: whoever signs in again and again is slowed. */
    private static Page admin;

    @BeforeAll
    static void openTheBrowser() {
        browser = Browser.open();
        site = RunningSuite.get().gateway().toString();
        admin = administrator();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void leadsAHotTimeFromDraftToProof() {
        String id = draft(admin);
        look(admin, "laptop-ko-10-desk-of-a-draft");

        does(admin, "publication");
        Page fan = browser.visitor(Browser.Screen.PHONE, "ko-KR");
        Fan.somebody().signsUp(fan, "/hot-times/" + id);
        assertThat(fan.locator("#claim")).isDisabled();
        does(admin, "opening");
        fan.locator("#claim:not([disabled])").click();
        assertThat(fan.locator("#outcome .coupon-code")).hasText(Pattern.compile("LCK(-[0-9A-Z]{5}){4}"));

        does(admin, "pause");
        assertThat(admin.locator("[data-verb=resume]")).isVisible();
        does(admin, "resume");
        admin.locator("[data-verb=waves]").click();
        admin.locator("#wave").fill("7");
        admin.locator("#confirm").click();
        assertThat(admin.locator(".stock-words").first()).containsText("12");
        admin.locator("#audit-now").click();
        assertThat(admin.locator(".audit-last.good")).isVisible();
        assertThat(admin.locator(".promise-kept")).isVisible();
        look(admin, "laptop-ko-11-desk-open");

        redeem(admin, fan);

        admin.navigate(site + "/admin/hot-times/" + id);
        does(admin, "end");
        assertThat(admin.locator("[data-verb]")).hasCount(0);
        fan.navigate(site + "/hot-times/" + id);
        assertThat(fan.locator("#proof-title")).isVisible();
        look(fan, "phone-ko-13-sealed");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void showsHowTheSuiteIsAtAnyWidthInBothLanguages() {
        admin.navigate(site + "/admin/health");
        assertThat(admin.locator(".health-verdict")).isVisible();
        // Copies that a drill killed are shown, too.
        assertThat(admin.locator(".health-service:not(.health-away)")).hasCount(4);
        for (String service : List.of("gateway", "auth-service", "match-service", "event-service")) {
            Locator copies = admin.locator("[data-service=" + service + "] .health-copies > li");
            assertThat(copies.first()).containsText("Redis");
            assertThat(copies.first()).not().containsText("버전 모름");
        }
        assertThat(admin.locator("[data-service=event-service] .health-numbers"))
                .containsText("DB 연결 대기");
        look(admin, "laptop-ko-13-health");

        admin.route(
                "**/api/v1/admin/suite-health",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody("{\"status\":503,\"code\":\"SERVICE_UNAVAILABLE\"}")));
        assertThat(admin.locator(".health-verdict[role=alert]")).containsText("Redis");
        assertThat(admin.locator(".health-answering .good")).hasCount(4);
        assertThat(admin.locator(".health-old .health-service")).hasCount(4);
        look(admin, "laptop-ko-14-health-unreadable");

        admin.unroute("**/api/v1/admin/suite-health");
        assertThat(admin.locator(".health-old")).hasCount(0);
        admin.setViewportSize(390, 844);
        admin.locator("#lang").click();
        assertThat(admin.locator("h1")).hasText("Health of the suite");
        look(admin, "phone-en-13-health");
        admin.locator("#lang").click();
        admin.setViewportSize(1280, 800);
    }

    private static void redeem(Page admin, Page fan) {
        fan.navigate(site + "/me");
        String code = fan.locator(".coupon-code").first().textContent().strip();
        fan.locator(".ticket-qr").first().click();
        assertThat(fan.locator("img.qr-code")).isVisible();
        fan.waitForFunction("() => document.querySelector('img.qr-code').naturalWidth > 0");
        look(fan, "phone-ko-12-coupon");

        admin.navigate(site + "/staff");
        admin.locator("#code").fill(code.toLowerCase());
        admin.keyboard().press("Enter");
        admin.locator("#redeem").click();
        assertThat(admin.locator(".verdict-good")).isVisible();
        look(admin, "laptop-ko-12-redeemed");
        fan.reload();
        assertThat(fan.locator(".ticket").first()).containsText("사용");
    }

    /** A Hot Time of five coupons that opens in an hour; its id. */
    private static String draft(Page admin) {
        admin.navigate(site + "/admin/hot-times/new");
        assertThat(admin.locator("[name='coupon.kind'] option").first()).isAttached();
        admin.locator("[name='title.ko']").fill("관리 핫타임");
        admin.locator("[name='title.en']").fill("Console Hot Time");
        admin.locator("[name=stock]").fill("5");
        admin.locator("[name=opensAt]").fill(inKorea(60));
        admin.locator("[name=closesAt]").fill(inKorea(120));
        admin.locator("[name='coupon.kind']").selectOption("PERCENT_OFF");
        admin.locator("[name='coupon.amount']").fill("25");
        Locator keep = admin.locator("[name=draft][value=yes]");
        keep.click();
        assertThat(admin.locator("[data-verb=publication]")).isVisible();
        return admin.url().substring(admin.url().lastIndexOf('/') + 1);
    }

    private static void does(Page admin, String verb) {
        admin.locator("[data-verb=" + verb + "]").click();
        admin.locator("#confirm").click();
    }

    private static Page administrator() {
        Page page = browser.visitor(Browser.Screen.LAPTOP, "ko-KR");
        page.navigate(site + "/sign-in?next=/admin");
        page.locator("#loginId").fill("demo_admin");
        page.locator("#password").fill(RunningSuite.get().secrets().adminPassword());
        page.locator("form button[type=submit]").click();
        assertThat(page.locator("#sign-out")).isVisible();
        return page;
    }

    private static String inKorea(int minutes) {
        return OffsetDateTime.now(ZoneOffset.ofHours(9)).plusMinutes(minutes).format(TYPED);
    }
}
