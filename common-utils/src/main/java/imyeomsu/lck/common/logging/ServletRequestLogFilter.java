package imyeomsu.lck.common.logging;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Times a servlet request up to its real end, also where a controller answers later, and names the route it took. */
class ServletRequestLogFilter extends OncePerRequestFilter {

    private final RequestLines lines;

    ServletRequestLogFilter(RequestLines lines) {
        this.lines = lines;
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
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new WhenDone(request, response, start));
            } else {
                write(request, thrown ? 500 : response.getStatus(), start);
            }
        }
    }

    private void write(HttpServletRequest request, int status, long start) {
        lines.write(
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                status,
                System.nanoTime() - start,
                RequestLog.member(request));
    }

    private final class WhenDone implements AsyncListener {

        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final long start;

        WhenDone(HttpServletRequest request, HttpServletResponse response, long start) {
            this.request = request;
            this.response = response;
            this.start = start;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            write(request, response.getStatus(), start);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Starting again forgets the listeners.
            event.getAsyncContext().addListener(this);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // completes afterwards
        }

        @Override
        public void onError(AsyncEvent event) {
            // completes afterwards
        }
    }
}
