package imyeomsu.lck.common.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Gives failures of later filters (the session store is away, say) to the same advice that controllers have. */
class ServletProblemFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver resolver;

    ServletProblemFilter(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted() || resolver.resolveException(request, response, null, failure) == null) {
                throw failure;
            }
        }
    }
}
