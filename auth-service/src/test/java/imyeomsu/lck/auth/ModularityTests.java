package imyeomsu.lck.auth;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresReachEachOtherOnlyThroughWhatTheyPublish() {
        ApplicationModules.of(AuthServiceApplication.class).verify();
    }
}
