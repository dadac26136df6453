package imyeomsu.lck.auth.security;

import imyeomsu.lck.common.testing.security.RouteWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AuthServer
class RouteWalkIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    StoredMembers members;

    private RouteWalk walk;

    @BeforeEach
    void begin() {
        walk = RouteWalk.through(service, members::join);
    }

    @Test
    void everyRouteIsInTheTable() {
        walk.findsEveryRouteInTheTable();
    }

    @Test
    void everyRouteHasARule() {
        walk.findsARuleForEveryRoute();
    }

    @Test
    void everybodyGetsInWhereTheTableSaysSo() {
        walk.getsTheAnswersOfTheTable();
    }

    @Test
    void noOtherMethodDoesAnything() {
        walk.findsNoOtherMethod();
    }
}
