package imyeomsu.lck.event.security;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.security.Redaction;
import imyeomsu.lck.common.testing.security.SecurityTable;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.coupon.CouponFixtures;
import imyeomsu.lck.event.ticket.Tickets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@EventServer
class RedactionIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    MemberSessions sessions;

    @Autowired
    Tickets tickets;

    @Test
    void logsAndTracesTellNoSecret() {
        CurrentMember admin = new CurrentMember(930_000_001, "admin", List.of("FAN", "STAFF", "ADMIN"));
        try (TestDatabase database = TestDatabase.migrated("lck_event_security")) {
            String coupon = CouponFixtures.aCoupon(database);

            Redaction.of(service, SecurityTable.of("event-service"))
                    .keepsSecretsOutOfLogsAndTraces(
                            SessionProperties.COOKIE,
                            sessions.open(admin),
                            coupon,
                            tickets.issue(1, admin.id()).ticket());
        }
    }
}
