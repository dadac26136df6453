package imyeomsu.lck.suite.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static imyeomsu.lck.suite.journey.Browser.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import imyeomsu.lck.suite.RunningSuite;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a member does with an account from signing up to leaving, and an administrator with an account. */
class AccountJourney {

    private static final String SUBMIT = "button[type=submit]";
    private static final String OTHER_PASSWORD = "quite another set of words";

    private static Browser browser;
    private static String site;
    private static @Nullable Page modules;

    @BeforeAll
    static void openTheBrowser() {
        browser = Browser.open();
        site = RunningSuite.get().gateway().toString();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Refusals are part of these journeys, and the browser notes each. */
    @AfterEach
    void nothingElseWentWrong() {
        assertThat(browser.complaints()).allMatch(complaint -> complaint.startsWith("Failed to load resource"));
        browser.complaints().clear();
    }

    @Test
    void leadsFromSigningUpToLeaving() {
        Fan fan = Fan.somebody();
        Page phone = browser.visitor(Browser.Screen.PHONE, "ko-KR");
        String version = signUp(phone, fan);
        tellAboutOneself(phone, version);
        SecondFactor factor = switchOn(phone, fan);

        phone.locator("#sign-out").click();
        assertThat(phone.locator("#sign-in")).isVisible();
        fan.tries(phone, true);
        phone.locator("#code").fill(factor.totp().next());
        look(phone, "phone-ko-24-sign-in-code");
        phone.locator(SUBMIT).click();
        assertThat(phone.locator("#sign-out")).isVisible();

        Page laptop = browser.visitor(Browser.Screen.LAPTOP, "en-US");
        laptop.navigate(site + "/sign-in");
        laptop.locator("#lang").click();
        fan.tries(laptop, false);
        laptop.locator("#other-code").click();
        laptop.locator("#code").fill(factor.recoveryCodes().get(0));
        look(laptop, "laptop-en-24-sign-in-recovery");
        laptop.locator(SUBMIT).click();
        assertThat(laptop.locator("#sign-out")).isVisible();

        endTheOther(phone, laptop);
        changePassword(phone, fan);
        leave(phone, fan.withPassword(OTHER_PASSWORD), factor);
    }

    /** Returns the version of the text that was shown. */
    private static String signUp(Page page, Fan fan) {
        page.navigate(site + "/sign-up?next=/me");
        page.locator("#sign-up-form " + SUBMIT).click();
        assertThat(page.locator("[id='consent.TERMS-error']")).isVisible();
        look(page, "phone-ko-20-sign-up-refused");
        page.locator(".consent .text-button").first().click();
        assertThat(page.locator(".consent-whose")).isVisible();
        look(page, "phone-ko-21-terms");
        String version =
                page.locator(".consent-version").textContent().replaceAll("\\D*(\\d{4}-\\d\\d-\\d\\d).*", "$1");
        page.keyboard().press("Escape");

        fan.fillIn(page);
        page.locator("#password").fill("password1234");
        page.locator("#sign-up-form " + SUBMIT).click();
        assertThat(page.locator("#password-error")).isVisible();
        page.locator("#password").fill(fan.loginId() + " is me");
        assertThat(page.locator(".secret-hints .unmet")).hasCount(1);
        page.locator("#password").fill(fan.password());
        assertThat(page.locator(".secret-hints .unmet")).hasCount(0);
        page.locator("#sign-up-form " + SUBMIT).click();
        assertThat(page.locator(".profile h1")).hasText(fan.nickname());
        return version;
    }

    private static void tellAboutOneself(Page page, String version) {
        page.locator("a[href='/me/profile']").click();
        page.locator("#phone").fill("01012345678");
        page.locator("#profile-form " + SUBMIT).click();
        assertThat(page.locator("#profile-form .form-done")).isVisible();
        page.locator("#marketing").check();
        assertThat(page.locator(".given li")).hasCount(3);
        page.reload();
        assertThat(page.locator("#phone")).hasValue("010-1234-5678");
        assertThat(page.locator("#marketing")).isChecked();
        assertThat(page.locator(".given li", new Page.LocatorOptions().setHasText(version)))
                .hasCount(3);
        look(page, "phone-ko-22-profile");
    }

    private record SecondFactor(Totp totp, List<String> recoveryCodes) {}

    private static SecondFactor switchOn(Page page, Fan fan) {
        page.locator("a[href='/me/security']").click();
        page.locator("#factor-start").click();
        page.locator("#second-factor #password").fill(fan.password());
        page.keyboard().press("Enter");
        Totp totp = new Totp(page.locator("#secret").textContent());
        page.waitForFunction("() => document.querySelector('.enrolment-qr').naturalWidth > 0");
        look(page, "phone-ko-23-second-factor");
        page.locator("#code").fill(totp.now());
        page.keyboard().press("Enter");
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        List<String> codes = page.locator(".recovery-codes code").allTextContents();
        page.locator("#recovery-kept").click();
        assertThat(page.locator(".factor-on")).isVisible();
        return new SecondFactor(totp, codes);
    }

    private static void endTheOther(Page phone, Page laptop) {
        phone.navigate(site + "/me/security");
        assertThat(phone.locator(".device")).hasCount(2);
        assertThat(phone.locator(".device-here")).hasCount(1);
        assertThat(phone.locator(".events .event").first()).isVisible();
        look(phone, "phone-ko-25-security");
        laptop.navigate(site + "/me/security");
        assertThat(laptop.locator(".device")).hasCount(2);
        look(laptop, "laptop-en-25-security");

        phone.locator(".device-end").click();
        assertThat(phone.locator(".device")).hasCount(1);
        laptop.reload();
        assertThat(laptop.locator("#sign-in")).isVisible();
    }

    private static void changePassword(Page page, Fan fan) {
        page.locator("#oldPassword").fill("not the old password");
        page.locator("#newPassword").fill(OTHER_PASSWORD);
        page.locator("#password-form " + SUBMIT).click();
        assertThat(page.locator("#oldPassword-error")).isVisible();
        page.locator("#oldPassword").fill(fan.password());
        page.locator("#password-form " + SUBMIT).click();
        assertThat(page.locator("#password-form .form-done")).isVisible();
    }

    private static void leave(Page page, Fan fan, SecondFactor factor) {
        page.navigate(site + "/me/withdrawal");
        page.locator("#password").fill(fan.password());
        page.locator("#code").fill(factor.recoveryCodes().get(1));
        look(page, "phone-ko-26-withdrawal");
        page.locator("#withdrawal-form " + SUBMIT).click();
        page.locator("#confirm").click();
        assertThat(page.locator("#farewell")).isVisible();
        fan.tries(page, false);
        assertThat(page.locator(".form-failure")).isVisible();
    }

    @Test
    void isLockedAndUnlockedByAnAdministrator() {
        Fan fan = Fan.somebody();
        Page phone = browser.visitor(Browser.Screen.PHONE, "ko-KR");
        fan.signsUp(phone, "/me");
        Page admin = administrator();
        admin.locator("#q").fill(fan.loginId().substring(0, 8));
        admin.keyboard().press("Enter");
        look(admin, "laptop-ko-27-members");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(fan.loginId())))
                .click();

        admin.locator("[data-verb=lock]").click();
        admin.locator("#reason").fill("한 사람이 여러 계정을 쓴다는 신고");
        admin.locator("#confirm").click();
        assertThat(admin.locator(".member-lock")).containsText("신고");
        look(admin, "laptop-ko-28-member-locked");
        phone.reload();
        assertThat(phone.locator("#sign-in")).isVisible();
        fan.tries(phone, false);
        assertThat(phone.locator(".form-failure")).containsText("잠긴");
        look(phone, "phone-ko-28-locked");

        admin.locator("[data-verb=unlock]").click();
        admin.locator("#reason").fill("본인 확인");
        admin.locator("#confirm").click();
        assertThat(admin.locator("[data-verb=lock]")).isVisible();
        fan.tries(phone, false);
        assertThat(phone.locator("#sign-out")).isVisible();

        forgetThePassword(admin, phone, fan);
        admin.navigate(site + "/admin/security-events");
        assertThat(admin.locator(".event").first()).isVisible();
        look(admin, "laptop-ko-29-security-events");
    }

    private static void forgetThePassword(Page admin, Page phone, Fan fan) {
        admin.locator("[data-verb=reset]").click();
        admin.locator("#confirm").click();
        String code = admin.locator("#reset-code-value").textContent();
        look(admin, "laptop-ko-28-reset-code");
        admin.locator("#reset-code-kept").click();

        phone.navigate(site + "/password-reset");
        phone.locator("#loginId").fill(fan.loginId());
        phone.locator("#code").fill(code);
        phone.locator("#newPassword").fill(OTHER_PASSWORD);
        look(phone, "phone-ko-29-reset");
        phone.locator("#reset-form " + SUBMIT).click();
        assertThat(phone.locator("#reset-done")).isVisible();
        fan.withPassword(OTHER_PASSWORD).tries(phone, false);
        assertThat(phone.locator("#sign-out")).isVisible();
    }

    /** A page whose modules can be asked; one for all that only do that. */
    private static Page modules() {
        Page open = modules;
        if (open == null) {
            open = browser.visitor(Browser.Screen.LAPTOP, "ko-KR");
            open.navigate(site + "/sign-in");
            modules = open;
        }
        return open;
    }

    private static Page administrator() {
        Page page = browser.visitor(Browser.Screen.LAPTOP, "ko-KR");
        page.navigate(site + "/sign-in?next=/admin/members");
        page.locator("#loginId").fill("demo_admin");
        page.locator("#password").fill(RunningSuite.get().secrets().adminPassword());
        page.locator("form " + SUBMIT).click();
        assertThat(page.locator("#q")).isVisible();
        return page;
    }

    /** Where one wants to go after signing in comes with the address, so anybody may have written it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/hot-times/1?from=mail | /hot-times/1?from=mail",
                "//evil.example/x | /",
                "// | /",
                "/\\evil.example | /",
                "https://evil.example | /",
                "javascript:alert(1) | /",
                "hot-times | /"
            })
    void leadsNobodyElsewhere(String wanted, String place) {
        assertThat(modules()
                        .evaluate(
                                "next => import('/lib/session.js').then(({ wantedPath }) => wantedPath(new URLSearchParams({ next })))",
                                wanted))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Linux; Android 14; SM-S928N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36 | Chrome Android phone",
                "Mozilla/5.0 (Linux; Android 14; SM-S928N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36 | Samsung Internet Android phone",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1 | Safari iPhone phone",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1 | Chrome iPhone phone",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Whale/4.29.282.14 Safari/537.36 | Whale Windows laptop",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0 | Edge Windows laptop",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0 | Firefox Mac laptop",
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 | Chrome ChromeOS laptop",
                "curl/8.5.0 | curl - other",
                "<script>alert(1)</script> | - - other"
            })
    void namesADeviceAsPeopleDo(String agent, String name) {
        assertThat(modules()
                        .evaluate(
                                "agent => import('/lib/agent.js').then(({ deviceOf }) => Object.values(deviceOf(agent)).map(part => part ?? '-').join(' '))",
                                agent))
                .isEqualTo(name);
    }
}
