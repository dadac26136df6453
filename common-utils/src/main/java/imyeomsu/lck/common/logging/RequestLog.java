package imyeomsu.lck.common.logging;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a servlet application may add to the line of its request. */
public final class RequestLog {

    private static final String MEMBER = RequestLog.class.getName() + ".member";

    private RequestLog() {}

    /** Notes who asked, for the line that is written when the request is done. */
    public static void member(HttpServletRequest request, long memberId) {
        request.setAttribute(MEMBER, memberId);
    }

    static @Nullable Long member(HttpServletRequest request) {
        return (Long) request.getAttribute(MEMBER);
    }
}
