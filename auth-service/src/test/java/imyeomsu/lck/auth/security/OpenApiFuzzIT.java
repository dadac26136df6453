package imyeomsu.lck.auth.security;

import imyeomsu.lck.common.testing.security.OpenApiFuzz;
import imyeomsu.lck.common.testing.security.Tables;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AuthServer
class OpenApiFuzzIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    DataSource database;

    @Autowired
    StoredMembers members;

    @Test
    void answersWhateverItIsAsked() {
        OpenApiFuzz.of(service, new Tables(database, Ignored.TABLES), members::join)
                .findsNothing();
    }
}
