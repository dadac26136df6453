package imyeomsu.lck.common.logging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the request log tells.
 *
 * @param memberKey secret that turns a member's id into the pseudonym in the log, the same in all services; default
 *     empty, and then members are not logged at all, because an id hashed without a secret is soon guessed
 */
@ConfigurationProperties("lck.logging")
public record LoggingProperties(@DefaultValue("") String memberKey) {

    @Override
    public String toString() {
        return "LoggingProperties[]";
    }
}
