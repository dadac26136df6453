package imyeomsu.lck.auth.consent;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The versions that are agreed to from now on, each the date from which on the text is valid. Whoever changes a text
 * changes its version; what members agreed to before stays written down as it was.
 *
 * @param terms of the terms of use, default 2026-11-01
 * @param privacy of the collection and use of personal data, default 2026-11-01
 * @param marketing of being told of offers, default 2026-11-01
 */
@Validated
@ConfigurationProperties("lck.auth.consents")
record ConsentProperties(
        @DefaultValue("2026-11-01") @Pattern(regexp = VERSION) String terms,
        @DefaultValue("2026-11-01") @Pattern(regexp = VERSION) String privacy,
        @DefaultValue("2026-11-01") @Pattern(regexp = VERSION) String marketing) {

    private static final String VERSION = "[0-9A-Za-z.-]{1,20}";

    String version(ConsentKind kind) {
        return switch (kind) {
            case TERMS -> terms;
            case PRIVACY -> privacy;
            case MARKETING -> marketing;
        };
    }
}
