package imyeomsu.lck.common.session;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers what the rules refuse. Rules deny by default, so a wrong method or an unknown path ends here too: those are
 * told as 405 and 404, because asking such a caller to sign in would mislead him.
 */
final class RefusedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerMapping controllers;
    private final HandlerExceptionResolver answers;

    RefusedRequests(HandlerMapping controllers, HandlerExceptionResolver answers) {
        this.controllers = controllers;
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException signedOut) {
        refuse(request, response, new Problem(HttpStatus.UNAUTHORIZED, ProblemCodes.SIGN_IN_REQUIRED));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        refuse(request, response, new Problem(HttpStatus.FORBIDDEN, ProblemCodes.FORBIDDEN));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem refusal) {
        answers.resolveException(request, response, null, routed(request, refusal));
    }

    private Exception routed(HttpServletRequest request, Problem refusal) {
        try {
            HandlerExecutionChain found = controllers.getHandler(request);
            return isRoute(found) ? refusal : Problem.notFound(ProblemCodes.NOT_FOUND);
        } catch (Exception noSuchRoute) {
            return noSuchRoute;
        }
    }

    /** Boot's error page has a path too, but nobody asks for it. */
    private static boolean isRoute(@Nullable HandlerExecutionChain found) {
        return found != null
                && found.getHandler() instanceof HandlerMethod method
                && !ErrorController.class.isAssignableFrom(method.getBeanType());
    }
}
