package imyeomsu.lck.common.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a member signed in with, as told at sign-in; kept in the session so that he knows it again in a list. Anybody can
 * claim to be any of it: it is shown, and nothing is decided by it.
 *
 * @param agent the User-Agent header, cut to 200 characters
 * @param address where the gateway saw the caller
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Device(@Nullable String agent, @Nullable String address) {

    private static final int LONGEST_AGENT = 200;
    /** An IPv6 address with its zone. */
    private static final int LONGEST_ADDRESS = 64;

    /** Cuts what is longer. */
    public Device {
        agent = cut(agent, LONGEST_AGENT);
        address = cut(address, LONGEST_ADDRESS);
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        // Half of a character of two would not be UTF-8.
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
