package imyeomsu.lck.common.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Names operations by controller and method, so that a name stays when others come and go; springdoc numbers methods of
 * one name in the order in which it meets them. What an operation does is said in the application's bundle {@code
 * operations}, by that name.
 */
class OperationNames implements GlobalOperationCustomizer {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    OperationNames() {
        texts.setBasename("operations");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Class<?> controller = ClassUtils.getUserClass(handler.getBeanType());
        String name = StringUtils.uncapitalize(controller.getSimpleName().replace("Controller", ""))
                + '.'
                + handler.getMethod().getName();
        operation.setOperationId(name);
        operation.setTags(List.of(feature(controller)));
        operation.setSummary(texts.getMessage(name, null, null, Locale.ENGLISH));
        operation.addExtension("x-summary-ko", texts.getMessage(name, null, name, Locale.KOREAN));
        return operation;
    }

    private static String feature(Class<?> controller) {
        String place = controller.getPackageName();
        return place.substring(place.lastIndexOf('.') + 1);
    }
}
