package imyeomsu.lck.auth.key;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one secret of this service.
 *
 * @param secret from {@code AUTH_SECRET}; at least 32 characters, the same for all copies and for as long as members have
 *     second factors, because another one cannot read what this one sealed; no default, without it the service does not
 *     start
 */
@ConfigurationProperties("lck.auth")
record AuthSecret(@DefaultValue("") String secret) {

    private static final int SHORTEST = 32;

    AuthSecret {
        if (secret.strip().length() < SHORTEST) {
            throw new AuthSecretRefused(
                    "lck.auth.secret (AUTH_SECRET) must be set to at least " + SHORTEST + " characters.");
        }
    }

    /** Properties end up in logs and error pages. */
    @Override
    public String toString() {
        return "AuthSecret[***]";
    }
}
