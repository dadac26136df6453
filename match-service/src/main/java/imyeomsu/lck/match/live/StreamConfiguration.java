package imyeomsu.lck.match.live;

import imyeomsu.lck.common.stream.Listeners;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    /** By season. */
    @Bean
    Listeners<String> matchListeners() {
        return new Listeners<>();
    }
}
