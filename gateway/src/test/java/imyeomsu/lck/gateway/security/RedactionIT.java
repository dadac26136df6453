package imyeomsu.lck.gateway.security;

import imyeomsu.lck.common.testing.security.Redaction;
import imyeomsu.lck.common.testing.security.SecurityTable;
import imyeomsu.lck.gateway.GatewayTest;
import imyeomsu.lck.gateway.ServiceDoubles.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@GatewayTest
class RedactionIT {

    @Autowired
    ApplicationContext gateway;

    @Autowired
    Services services;

    @BeforeEach
    void allServicesAreWell() {
        services.recover();
    }

    @Test
    void logsAndTracesTellNoSecret() {
        Redaction.of(gateway, SecurityTable.all())
                .keepsSecretsOutOfLogsAndTraces("LCK_SESSION", "7.0f8fad5b-d9cb-469f-a165-70867728950e");
    }

    /** Failing services are told of with a warning. */
    @Test
    void troubleWithAServiceTellsNoSecret() {
        services.event().forEach(copy -> copy.dies());

        Redaction.of(gateway, SecurityTable.of("event-service"))
                .keepsSecretsOutOfLogsAndTraces("LCK_SESSION", "7.0f8fad5b-d9cb-469f-a165-70867728950e");
    }
}
