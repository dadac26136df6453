package imyeomsu.lck.common.logging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Times a servlet request and names the route it took. */
class ServletRequestLogFilter extends OncePerRequestFilter {

    private final RequestLog log;

    ServletRequestLogFilter(RequestLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        boolean thrown = true;
        try {
            chain.doFilter(request, response);
            thrown = false;
        } finally {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            log.write(
                    request.getMethod(),
                    route == null ? null : route.toString(),
                    thrown ? 500 : response.getStatus(),
                    System.nanoTime() - start,
                    RequestLog.member(request));
        }
    }
}
