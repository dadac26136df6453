package imyeomsu.lck.suite.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import imyeomsu.lck.suite.RunningSuite;
import java.util.UUID;

/** A fan with an account of his own, and how he signs up and in. */
record Fan(String loginId, String nickname, String password) {

    static final String PASSWORD = "a password of a fan";

    static Fan somebody() {
        String name = UUID.randomUUID().toString().substring(0, 8);
        return new Fan("fan_" + name, "팬" + name, PASSWORD);
    }

    Fan withPassword(String other) {
        return new Fan(loginId, nickname, other);
    }

    /** Fills the form, all but what is optional. */
    void fillIn(Page page) {
        page.locator("#loginId").fill(loginId);
        page.locator("#nickname").fill(nickname);
        page.locator("#password").fill(password);
        page.locator("[name='consent.TERMS']").check();
        page.locator("[name='consent.PRIVACY']").check();
    }

    /** Signs up, and is then signed in at this address. */
    Fan signsUp(Page page, String path) {
        String site = RunningSuite.site().toString();
        page.navigate(site + "/sign-up?next=" + path);
        fillIn(page);
        page.locator("#sign-up-form button[type=submit]").click();
        assertThat(page.locator("#sign-out")).isVisible();
        page.navigate(site + path);
        return this;
    }

    /** Types the name and the password, and sends them. */
    void tries(Page page, boolean remember) {
        page.navigate(RunningSuite.site() + "/sign-in");
        page.locator("#loginId").fill(loginId);
        page.locator("#password").fill(password);
        page.locator("#remember").setChecked(remember);
        page.locator("#sign-in-form button[type=submit]").click();
    }
}
