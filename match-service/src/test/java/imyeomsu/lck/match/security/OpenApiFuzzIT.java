package imyeomsu.lck.match.security;

import imyeomsu.lck.common.testing.security.OpenApiFuzz;
import imyeomsu.lck.common.testing.security.Tables;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MatchServer
class OpenApiFuzzIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    DataSource database;

    @Test
    void answersWhateverItIsAsked() {
        OpenApiFuzz.of(service, new Tables(database, Ignored.TABLES)).findsNothing();
    }
}
