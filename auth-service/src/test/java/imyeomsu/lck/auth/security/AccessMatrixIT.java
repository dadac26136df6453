package imyeomsu.lck.auth.security;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.testing.security.AccessMatrix;
import imyeomsu.lck.common.testing.security.Tables;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AuthServer
class AccessMatrixIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    DataSource database;

    @Autowired
    StoredMembers members;

    @Autowired
    MemberSessions sessions;

    @Test
    void nobodyReadsOrChangesWhatIsAnothers() {
        CurrentMember owner = members.join("matrix_owner", List.of("FAN"));
        CurrentMember other = members.join("matrix_other", List.of("FAN"));

        String device = MemberSessions.handle(sessions.open(owner));

        AccessMatrix matrix = AccessMatrix.of(service)
                .own("GET /api/v1/members/me", "/api/v1/members/me", null, "matrix_owner")
                .own("GET /api/v1/members/me/security-events", "/api/v1/members/me/security-events", null)
                .own("GET /api/v1/session/devices", "/api/v1/session/devices", null, device)
                .own("DELETE /api/v1/session/devices/{id}", "/api/v1/session/devices/" + device, null);

        matrix.saysOfEveryIdWhoseItIs();
        matrix.keepsOthersOut(owner, other, new Tables(database, Ignored.TABLES)::checksums);
    }
}
