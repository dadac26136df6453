package imyeomsu.lck.event;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresReachEachOtherOnlyThroughWhatTheyPublish() {
        ApplicationModules.of(EventServiceApplication.class).verify();
    }
}
