package imyeomsu.lck.auth.security;

import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.security.Redaction;
import imyeomsu.lck.common.testing.security.SecurityTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AuthServer
class RedactionIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    MemberSessions sessions;

    @Autowired
    StoredMembers members;

    @Test
    void logsAndTracesTellNoSecret() {
        var admin = members.join("redacted", List.of("FAN", "ADMIN"));

        Redaction.of(service, SecurityTable.of("auth-service"))
                .keepsSecretsOutOfLogsAndTraces(SessionProperties.COOKIE, sessions.open(admin), StoredMembers.PASSWORD);
    }
}
