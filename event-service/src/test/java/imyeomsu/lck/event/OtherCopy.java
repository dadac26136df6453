package imyeomsu.lck.event;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** One more whole copy of the service, on the stores of another. */
public final class OtherCopy implements AutoCloseable {

    private static final List<String> SHARED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.data.redis.host",
            "spring.data.redis.port",
            "spring.data.redis.cluster.nodes",
            "lck.event.coupon-secret",
            "lck.match-service.url");

    private final ConfigurableApplicationContext context;

    private OtherCopy(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param more further settings, as on a command line */
    public static OtherCopy beside(Environment one, String... more) {
        List<String> settings = new ArrayList<>(List.of("--server.port=0", "--management.server.port=0"));
        SHARED.stream()
                .filter(one::containsProperty)
                .forEach(name -> settings.add("--" + name + "=" + one.getProperty(name)));
        settings.addAll(List.of(more));
        return new OtherCopy(new SpringApplicationBuilder(EventServiceApplication.class)
                .properties("spring.jmx.enabled=false")
                .run(settings.toArray(String[]::new)));
    }

    public String url(String path) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
