package imyeomsu.lck.auth.device;

import imyeomsu.lck.auth.key.Fingerprints;
import imyeomsu.lck.auth.key.Keys;
import imyeomsu.lck.common.session.SessionProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A cookie that says, signed, into which accounts a device has been. It signs nobody in and tells nobody's name; it only
 * parts those who were let in before from those who guess. Several members may share a device.
 */
@Component
public class KnownDevices {

    static final String COOKIE = "LCK_DEVICE";

    /** The device's own name, then one mark for each account, the last one first. */
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{22}(\\.[A-Za-z0-9_-]{22}){1,5}");

    private static final int LENGTH = 22;
    private static final int NAME_BYTES = 16;
    private static final int MOST_ACCOUNTS = 5;

    /** Browsers keep no cookie for longer. */
    private static final Duration LIFE = Duration.ofDays(400);

    private final SecureRandom random = new SecureRandom();
    private final Fingerprints marks;
    private final boolean secure;

    KnownDevices(Keys keys, SessionProperties cookies) {
        this.marks = keys.fingerprints("device-cookie");
        this.secure = cookies.cookieSecure();
    }

    /** The device's name, where it has been in this account. */
    public Optional<String> find(HttpServletRequest request, String loginId) {
        List<String> parts = parts(request);
        return parts.stream()
                .skip(1)
                .filter(mark(parts, loginId)::equals)
                .map(mark -> parts.get(0))
                .findFirst();
    }

    /** From now on the device has been in this account. */
    public void remember(HttpServletRequest request, HttpServletResponse response, String loginId) {
        List<String> parts = parts(request);
        List<String> named = parts.isEmpty() ? List.of(drawn()) : parts;
        String value = Stream.concat(
                        Stream.of(named.get(0), mark(named, loginId)),
                        named.stream().skip(1))
                .distinct()
                .limit(1 + MOST_ACCOUNTS)
                .collect(Collectors.joining("."));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(value).toString());
    }

    private ResponseCookie cookie(String value) {
        return ResponseCookie.from(COOKIE, value)
                .path("/api/v1")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(LIFE)
                .build();
    }

    private static List<String> parts(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> cookie.getValue())
                .filter(VALUE.asMatchPredicate())
                .map(value -> Arrays.asList(value.split("\\.")))
                .orElse(List.of());
    }

    private String mark(List<String> parts, String loginId) {
        return parts.isEmpty() ? "" : marks.of(parts.get(0), loginId).substring(0, LENGTH);
    }

    private String drawn() {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name);
    }
}
