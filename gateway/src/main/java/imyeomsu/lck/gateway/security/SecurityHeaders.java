package imyeomsu.lck.gateway.security;

import static org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy.SAME_ORIGIN;

import imyeomsu.lck.common.session.SessionProperties;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.StaticServerHttpHeadersWriter;
import org.springframework.stereotype.Component;

/** What browsers are told to refuse, on pages and API alike. */
@Component
class SecurityHeaders implements Customizer<HeaderSpec> {

    /** Nothing from elsewhere, nothing inline; pictures inside style sheets are the exception, Bootstrap has them. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** The page of shop staff reads QR codes with the camera. */
    private static final String PERMISSIONS = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";

    private final boolean https;

    SecurityHeaders(SessionProperties session) {
        this.https = session.cookieSecure();
    }

    @Override
    public void customize(HeaderSpec headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .permissionsPolicy(permissions -> permissions.policy(PERMISSIONS))
                .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .hsts(HeaderSpec.HstsSpec::disable);
        if (https) {
            // Spring's own writer waits for an HTTPS request, and TLS ends in front of the gateway.
            headers.writer(StaticServerHttpHeadersWriter.builder()
                    .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                    .build());
        }
    }
}
