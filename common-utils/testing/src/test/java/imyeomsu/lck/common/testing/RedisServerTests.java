package imyeomsu.lck.common.testing;

import static imyeomsu.lck.common.testing.StoresFixtures.get;
import static imyeomsu.lck.common.testing.StoresFixtures.put;
import static imyeomsu.lck.common.testing.StoresFixtures.redis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.core.RedisCallback;

class RedisServerTests {

    @Test
    void keepsItsDataThroughARestartOnTheSamePort(@TempDir Path folder) {
        int port;
        try (RedisServer redis = RedisServer.start(folder)) {
            port = redis.port();
            put(redis.host(), port, "fan", "이염수");
        }

        try (RedisServer redis = RedisServer.start(folder, port)) {
            assertThat(redis.port()).isEqualTo(port);
            assertThat(get(redis, "fan")).isEqualTo("이염수");
        }
    }

    @Test
    void neverDropsAKeyToMakeRoom() {
        RedisServer redis = Stores.redis();
        RedisCallback<Properties> policy =
                connection -> connection.serverCommands().getConfig("maxmemory-policy");

        Properties settings = redis(redis.host(), redis.port(), template -> template.execute(policy));

        assertThat(settings).containsEntry("maxmemory-policy", "noeviction");
    }

    @Test
    void refusesAFolderThatIsInUse(@TempDir Path folder) {
        try (RedisServer redis = RedisServer.start(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> RedisServer.start(folder))
                    .withMessage("Another store is running in " + folder);
            assertThat(get(redis, "fan")).isNull();
        }
    }

    @Test
    void saysThatAnotherProgramHasThePort(@TempDir Path folder) {
        int taken = Stores.redis().port();

        assertThatIllegalStateException()
                .isThrownBy(() -> RedisServer.start(folder, taken))
                .withMessageContaining("Address in use");
        RedisServer.start(folder).close();
    }
}
