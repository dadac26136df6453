package imyeomsu.lck.event.planning;

import org.springframework.jdbc.core.simple.JdbcClient;

public final class MakerFixtures {

    private MakerFixtures() {}

    public static Maker maker(JdbcClient jdbc) {
        return new Maker(jdbc, new Seeds());
    }
}
