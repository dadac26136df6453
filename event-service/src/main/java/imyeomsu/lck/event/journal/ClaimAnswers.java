package imyeomsu.lck.event.journal;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.coupon.Coupon;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Notes what was answered to each claim, as it goes out: status, problem and coupon. What has decided is not asked, so a
 * mistake between the decision and the answer shows as well.
 */
@ControllerAdvice
class ClaimAnswers implements ResponseBodyAdvice<Object>, HandlerInterceptor, WebMvcConfigurer {

    private static final String COUPON = ClaimAnswers.class.getName() + ".coupon";

    private final Journal journal;

    ClaimAnswers(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/api/v1/hot-times/{id}/claims");
    }

    @Override
    public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter type,
            MediaType media,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Coupon && request instanceof ServletServerHttpRequest servlet) {
            servlet.getServletRequest().setAttribute(COUPON, body);
        }
        return body;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getMethod().equals(HttpMethod.POST.name())) {
            Answer.of(response.getStatus(), request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE))
                    .ifPresent(answer -> note(answer, request));
        }
    }

    private void note(Answer answer, HttpServletRequest request) {
        if (request.getAttribute(COUPON) instanceof Coupon coupon
                && memberOf(request.getUserPrincipal()) instanceof CurrentMember member) {
            journal.acknowledged(coupon.hotTimeId(), answer, member.id(), coupon.seq());
        } else if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            journal.answered(Long.parseLong(String.valueOf(path.get("id"))), answer);
        }
    }

    private static @Nullable Object memberOf(@Nullable Principal principal) {
        return principal instanceof Authentication authentication ? authentication.getPrincipal() : null;
    }
}
