package imyeomsu.lck.common.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container itself refuses gets the same shape; who asks for this page finds nothing. */
@Controller
class ServletErrorPage implements ErrorController {

    private static final int NOT_FOUND = 404;

    private final ProblemDetails details;

    ServletErrorPage(ProblemDetails details) {
        this.details = details;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<Object> error(HttpServletRequest request) {
        Object status =
                Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), NOT_FOUND);
        Object path = Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        return details.answer(
                HttpStatusCode.valueOf((Integer) status),
                HttpHeaders.EMPTY,
                path.toString(),
                ProblemDetails.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
