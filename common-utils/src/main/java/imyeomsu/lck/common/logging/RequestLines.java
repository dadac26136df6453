package imyeomsu.lck.common.logging;

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
 * Writes the lines. Fields follow the Elastic Common Schema; there is no path, no query string, no header and no body,
 * because those are where secrets travel. Knows neither servlets nor reactive exchanges, so either may be missing.
 */
final class RequestLines {

    private static final Logger log = LoggerFactory.getLogger("request");

    private final String memberKey;

    RequestLines(LoggingProperties properties) {
        this.memberKey = properties.memberKey();
    }

    void write(String method, @Nullable Object route, int status, long nanos, @Nullable Long memberId) {
        String taken = route == null ? "-" : route.toString();
        var line = log.atLevel(status >= 500 ? Level.WARN : Level.INFO)
                .addKeyValue("http.request.method", method)
                .addKeyValue("http.route", taken)
                .addKeyValue("http.response.status_code", status)
                .addKeyValue("event.duration", nanos);
        if (memberId != null && !memberKey.isEmpty()) {
            line = line.addKeyValue("user.hash", pseudonym(memberId));
        }
        line.log("{} {} {}", method, taken, status);
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
