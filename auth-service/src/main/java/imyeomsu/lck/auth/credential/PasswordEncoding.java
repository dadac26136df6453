package imyeomsu.lck.auth.credential;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The one way in which hashes are made. Each says by which way it was made, so that another can follow. */
@Configuration(proxyBeanMethods = false)
class PasswordEncoding {

    static final String BCRYPT = "bcrypt";

    @Bean
    PasswordEncoder passwordEncoder(HashingProperties properties) {
        return new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(properties.strength())));
    }

    @Bean
    MeterBinder signInMeters(HashWorkers workers) {
        return registry -> Gauge.builder("lck.sign.in.waiting", workers, HashWorkers::waiting)
                .description("Passwords that wait for their turn to be hashed")
                .register(registry);
    }
}
