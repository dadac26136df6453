package imyeomsu.lck.auth.signup;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.auth.member.Role;
import imyeomsu.lck.common.problem.Problem;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the first administrator where there is none yet; later ones are made by an administrator. */
@Configuration(proxyBeanMethods = false)
class FirstAdmin {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    @Bean
    ApplicationRunner makeFirstAdmin(FirstAdminProperties wanted, Members members, SignUp signUp) {
        return arguments -> {
            if (wanted.isGiven() && !members.existsByRole(Role.ADMIN)) {
                make(wanted, signUp);
            }
        };
    }

    private static void make(FirstAdminProperties wanted, SignUp signUp) {
        try {
            NewMember admin = new NewMember(
                    wanted.loginId(), wanted.nickname(), wanted.password(), Role.ADMIN, null, null, Map.of());
            signUp.join(admin, Origin.NONE);
            log.info("The first administrator was made");
        } catch (Problem taken) {
            // Another copy was faster, or a fan has the name: neither may keep this copy from starting.
            log.warn("The first administrator was not made here: {}", taken.code());
        }
    }
}
