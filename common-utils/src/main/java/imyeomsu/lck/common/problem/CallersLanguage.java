package imyeomsu.lck.common.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The whole application speaks the language of its problems, so that validation's texts match them. */
class CallersLanguage extends AcceptHeaderLocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ProblemDetails.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
