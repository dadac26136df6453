package imyeomsu.lck.common.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The cookie that carries a session's id: HttpOnly, SameSite=Lax, Secure by setting, gone with the browser. */
public final class SessionCookie {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    private final DefaultCookieSerializer cookies = new DefaultCookieSerializer();

    SessionCookie(SessionProperties properties) {
        cookies.setCookieName(SessionProperties.COOKIE);
        cookies.setCookiePath("/");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setUseSecureCookie(properties.cookieSecure());
        cookies.setSameSite("Lax");
        // Plain, so that the gateway finds the session by what the cookie says.
        cookies.setUseBase64Encoding(false);
    }

    /** The id that the caller's cookie carries, where there is one that could be ours. */
    public Optional<String> read(HttpServletRequest request) {
        return cookies.readCookieValues(request).stream()
                .filter(ID.asMatchPredicate())
                .findFirst();
    }

    /** Gives the caller a session's id. */
    public void write(HttpServletRequest request, HttpServletResponse response, String id) {
        cookies.writeCookieValue(new CookieValue(request, response, id));
    }

    /** Takes the cookie back. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        CookieValue none = new CookieValue(request, response, "");
        none.setCookieMaxAge(0);
        cookies.writeCookieValue(none);
    }
}
