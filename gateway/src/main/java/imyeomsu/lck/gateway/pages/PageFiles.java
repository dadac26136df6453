package imyeomsu.lck.gateway.pages;

import java.time.Duration;
import java.util.function.Function;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Scripts and styles are asked about at each use, since their names carry no version; libraries once a day. */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebFluxConfigurer {

    private final Function<Resource, String> tag = new ContentTag();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/vendor/**")
                .addResourceLocations("classpath:/static/vendor/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .setUseLastModified(false)
                .setEtagGenerator(tag);
        files.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(tag);
    }
}
