package imyeomsu.lck.suite.image;

import imyeomsu.lck.suite.process.SuiteFailure;
import imyeomsu.lck.suite.up.Api;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Visits to a running site, wherever it runs: {@code Visitors http://localhost:8080 NUMBER}, with the administrator's
 * name and password in FIRST_ADMIN_LOGIN_ID and FIRST_ADMIN_PASSWORD.
 */
public final class Visitors {

    private final URI site;
    private final Api admin;

    Visitors(URI site, String adminName, String adminPassword) {
        this.site = site;
        admin = new Api(site);
        Visit.must(
                "The administrator cannot sign in",
                admin.post("session", Map.of("loginId", adminName, "password", adminPassword)));
    }

    public static void main(String[] arguments) {
        URI site = URI.create(arguments[0]);
        int number = Integer.parseInt(arguments[1]);
        try {
            new Visitors(site, System.getenv("FIRST_ADMIN_LOGIN_ID"), System.getenv("FIRST_ADMIN_PASSWORD"))
                    .come(number);
            System.out.println(number + " visitors of " + site + " each won a coupon and found it again.");
        } catch (SuiteFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** One after the other, to a Hot Time of their own that has a coupon for each. */
    void come(int number) {
        long hotTime = openHotTime(number);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < number; i++) {
            codes.add(new Visit(site).of(hotTime));
        }
        if (codes.size() != number) {
            throw new SuiteFailure(number + " visitors have " + codes.size() + " coupons.");
        }
    }

    private long openHotTime(int stock) {
        OffsetDateTime opened = OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1);
        return Visit.must(
                        "The Hot Time cannot be made",
                        admin.post(
                                "admin/hot-times",
                                Map.of(
                                        "title", Map.of("ko", "방문 핫타임", "en", "Visitors' Hot Time"),
                                        "stock", stock,
                                        "opensAt", opened.toString(),
                                        "closesAt", opened.plusHours(1).toString())))
                .path("id")
                .asLong();
    }
}
