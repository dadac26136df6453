package imyeomsu.lck.auth.credential;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a hash costs, and how many are made.
 *
 * @param strength of bcrypt: one more takes twice as long; 4 to 16, default 10. Raise it as machines get faster
 *     (docs/benchmarks.md, {@code login.json}): members get the stronger hash when they sign in next
 * @param atOnce how many hashes are made at once; 0 to 256, default 0: as many as there are processors
 * @param waitingEach how many wait for each of these before the next is told 503; 0 to 1,000, default 8: about half a
 *     second
 */
@Validated
@ConfigurationProperties("lck.auth.password")
record HashingProperties(
        @DefaultValue("10") @Min(4) @Max(16) int strength,
        @DefaultValue("0") @Min(0) @Max(256) int atOnce,
        @DefaultValue("8") @Min(0) @Max(1000) int waitingEach) {

    int workers() {
        return atOnce == 0 ? Runtime.getRuntime().availableProcessors() : atOnce;
    }
}
