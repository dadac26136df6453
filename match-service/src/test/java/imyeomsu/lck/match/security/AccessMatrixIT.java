package imyeomsu.lck.match.security;

import imyeomsu.lck.common.testing.security.AccessMatrix;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MatchServer
class AccessMatrixIT {

    @Autowired
    ApplicationContext service;

    /** Seasons are everybody's; a route with something of a member's would need a case here. */
    @Test
    void nothingIsAMembersOwn() {
        AccessMatrix.of(service).saysOfEveryIdWhoseItIs();
    }
}
