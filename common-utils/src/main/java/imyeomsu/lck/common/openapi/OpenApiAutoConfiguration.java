package imyeomsu.lck.common.openapi;

import imyeomsu.lck.common.session.CurrentMember;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Describes the application at {@code /api/v1/openapi/<its name>}, for servlet applications that have springdoc and
 * Spring Security; off by {@code lck.openapi.enabled=false}.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({OpenApiWebMvcResource.class, SecurityFilterChain.class})
@ConditionalOnBooleanProperty(name = "lck.openapi.enabled", matchIfMissing = true)
@PropertySource("classpath:imyeomsu/lck/common/openapi/defaults.properties")
public class OpenApiAutoConfiguration {

    static {
        // Who calls comes from the session, never from a parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentMember.class);
    }

    /** Says where it is served itself: springdoc would take that from the caller's {@code Host}. */
    @Bean
    OpenAPI openApi(@Value("${spring.application.name:application}") String name) {
        return new OpenAPI().info(new Info().title(name).version("v1")).servers(List.of(new Server().url("/")));
    }

    @Bean
    GlobalOperationCustomizer operationNames() {
        return new OperationNames();
    }

    @Bean
    GlobalOpenApiCustomizer refusals(ObjectProvider<SecurityFilterChain> chains) {
        return new Refusals(new Rules(chains.orderedStream().toList()));
    }

    /** The first one that is registered is the last one that is asked. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver namedModels(ObjectProvider<ObjectMapperProvider> springdocs) {
        ObjectMapperProvider mappers = springdocs.getIfAvailable();
        return new ModelResolver(mappers == null ? Json31.mapper() : mappers.jsonMapper(), new SchemaNames())
                .openapi31(true);
    }

    @Bean
    FilterRegistrationBean<CacheableDocument> cacheableOpenApi(@Value("${springdoc.api-docs.path}") String path) {
        var registration = new FilterRegistrationBean<>(new CacheableDocument());
        registration.addUrlPatterns(path);
        // Inside of security: what is refused is nothing to keep.
        registration.setOrder(0);
        return registration;
    }
}
