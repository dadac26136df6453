package imyeomsu.lck.match.security;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.security.Redaction;
import imyeomsu.lck.common.testing.security.SecurityTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MatchServer
class RedactionIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    MemberSessions sessions;

    @Test
    void logsAndTracesTellNoSecret() {
        CurrentMember admin = new CurrentMember(930_000_001, "admin", List.of("FAN", "STAFF", "ADMIN"));

        Redaction.of(service, SecurityTable.of("match-service"))
                .keepsSecretsOutOfLogsAndTraces(SessionProperties.COOKIE, sessions.open(admin));
    }
}
