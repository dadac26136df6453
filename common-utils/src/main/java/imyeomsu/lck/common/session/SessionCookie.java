package imyeomsu.lck.common.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookies that carry a session's id: one that is gone with the browser, one for a member who asked to be remembered.
 * HttpOnly, SameSite=Lax, Secure by setting; a caller has one of them at a time.
 */
public final class SessionCookie {

    private final DefaultCookieSerializer passing;
    private final DefaultCookieSerializer lasting;

    SessionCookie(SessionProperties properties) {
        passing = cookie(SessionProperties.COOKIE, properties);
        lasting = cookie(SessionProperties.REMEMBER_COOKIE, properties);
        // It is not sent again while it is used, so it has to last as long as a session can.
        lasting.setCookieMaxAge((int) properties.rememberAbsoluteTimeout().toSeconds());
    }

    private static DefaultCookieSerializer cookie(String name, SessionProperties properties) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(properties.cookieSecure());
        cookie.setSameSite("Lax");
        // Plain, so that the gateway finds the session by what the cookie says.
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    /** The id that the caller's cookies carry, where there is one that could be ours. */
    public Optional<String> read(HttpServletRequest request) {
        return Stream.of(passing, lasting)
                .flatMap(cookie -> cookie.readCookieValues(request).stream())
                .filter(id -> SessionId.of(id).isPresent())
                .findFirst();
    }

    /** Gives the caller the id of a session that is gone with the browser. */
    public void write(HttpServletRequest request, HttpServletResponse response, String id) {
        write(request, response, id, false);
    }

    /**
     * Gives the caller a session's id, in place of any that he has.
     *
     * @param remember whether it outlives the browser; as the session was opened
     */
    public void write(HttpServletRequest request, HttpServletResponse response, String id, boolean remember) {
        (remember ? lasting : passing).writeCookieValue(new CookieValue(request, response, id));
        DefaultCookieSerializer other = remember ? passing : lasting;
        if (!other.readCookieValues(request).isEmpty()) {
            clear(request, response, other);
        }
    }

    /** Takes both cookies back. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        clear(request, response, passing);
        clear(request, response, lasting);
    }

    private static void clear(
            HttpServletRequest request, HttpServletResponse response, DefaultCookieSerializer cookie) {
        CookieValue none = new CookieValue(request, response, "");
        none.setCookieMaxAge(0);
        cookie.writeCookieValue(none);
    }
}
