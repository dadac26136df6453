package imyeomsu.lck.auth.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from.
 *
 * @param address as the gateway saw it
 * @param agent the {@code User-Agent}, cut to 200 characters: what the caller says of himself, believed by nobody
 */
public record Origin(@Nullable String address, @Nullable String agent) {

    /** Where nobody asked: a job, or the start of the service. */
    public static final Origin NONE = new Origin(null, null);

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final int LONGEST_AGENT = 200;

    /** The gateway puts nothing but the address that it saw into {@code X-Forwarded-For}, whatever came along. */
    public static Origin of(HttpServletRequest request) {
        String forwarded = last(request.getHeader("X-Forwarded-For"));
        return new Origin(
                ADDRESS.matcher(forwarded).matches() ? forwarded : request.getRemoteAddr(),
                cut(request.getHeader("User-Agent"), LONGEST_AGENT));
    }

    private static String last(@Nullable String forwarded) {
        return forwarded == null
                ? ""
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** To what a column holds, counted as the database counts. */
    static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
