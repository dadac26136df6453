package imyeomsu.lck.common.testing.security;

import org.springframework.context.ApplicationContext;

/** What a running service is called, and where it listens. */
final class Running {

    private Running() {}

    static String name(ApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("spring.application.name");
    }

    static int port(ApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
