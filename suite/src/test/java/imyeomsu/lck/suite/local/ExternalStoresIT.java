package imyeomsu.lck.suite.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.testing.MySqlServer;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.suite.process.Ports;
import imyeomsu.lck.suite.process.SuiteFailure;
import org.junit.jupiter.api.Test;

class ExternalStoresIT {

    private final int silent = new Ports().next();

    @Test
    void takesServersThatAnswer() {
        MySqlServer mysql = Stores.mysql();
        RedisServer redis = Stores.redis();
        MySqlAddress mysqlAddress = new MySqlAddress(
                "jdbc:mysql://" + mysql.host() + ":" + mysql.port(), mysql.username(), mysql.password());
        RedisAddress redisAddress = new RedisAddress(redis.host(), redis.port());

        assertThat(ExternalStores.checked(mysqlAddress)).isSameAs(mysqlAddress);
        assertThat(ExternalStores.checked(redisAddress)).isSameAs(redisAddress);
        assertThatThrownBy(() -> ExternalStores.checked(new RedisAddress(mysql.host(), mysql.port())))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining(mysql.host() + ":" + mysql.port());
        assertThatThrownBy(() -> ExternalStores.checked(new MySqlAddress(mysqlAddress.url(), "nobody", "wrong")))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("cannot be used: ");
    }

    @Test
    void saysWhichServerDoesNotAnswer() {
        assertThatThrownBy(() -> ExternalStores.checked(new RedisAddress("127.0.0.1", silent)))
                .isInstanceOf(SuiteFailure.class)
                .hasMessage("Redis at 127.0.0.1:" + silent + " cannot be used: Connection refused");
        assertThatThrownBy(
                        () -> ExternalStores.checked(new MySqlAddress("jdbc:mysql://127.0.0.1:" + silent, "root", "")))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("cannot be used: Connection refused");
    }
}
