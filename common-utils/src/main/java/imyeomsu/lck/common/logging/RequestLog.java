package imyeomsu.lck.common.logging;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes the line. Fields follow the Elastic Common Schema; there is no query string, no header and no body, because
 * those are where secrets travel.
 */
public final class RequestLog {

    private static final Logger log = LoggerFactory.getLogger("request");
    private static final String MEMBER = RequestLog.class.getName() + ".member";

    private final String memberKey;

    RequestLog(LoggingProperties properties) {
        this.memberKey = properties.memberKey();
    }

    /** Notes who asked, for the line that is written when the request is done. */
    public static void member(HttpServletRequest request, long memberId) {
        request.setAttribute(MEMBER, memberId);
    }

    static @Nullable Long member(HttpServletRequest request) {
        return (Long) request.getAttribute(MEMBER);
    }

    void write(String method, @Nullable String route, int status, long nanos, @Nullable Long memberId) {
        var line = log.atLevel(status >= 500 ? Level.WARN : Level.INFO)
                .addKeyValue("http.request.method", method)
                .addKeyValue("http.route", route == null ? "-" : route)
                .addKeyValue("http.response.status_code", status)
                .addKeyValue("event.duration", nanos);
        if (memberId != null && !memberKey.isEmpty()) {
            line = line.addKeyValue("user.hash", pseudonym(memberId));
        }
        line.log("{} {} {}", method, route == null ? "-" : route, status);
    }

    private String pseudonym(long memberId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(memberKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal(Long.toString(memberId).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
