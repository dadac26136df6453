package imyeomsu.lck.common.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The stores that all tests of a JVM share: each started when it is first asked for, ended with the JVM. They are
 * containers where Docker runs, and programs of the class path elsewhere.
 */
public final class Stores {

    private static @Nullable MySqlServer mysql;
    private static @Nullable RedisServer redis;

    private Stores() {}

    public static synchronized MySqlServer mysql() {
        if (mysql == null) {
            mysql = docker() ? Containers.mysql() : MySqlServer.throwaway();
        }
        return mysql;
    }

    public static synchronized RedisServer redis() {
        if (redis == null) {
            redis = docker() ? Containers.redis() : RedisServer.throwaway();
        }
        return redis;
    }

    /** Looks for a sign of Docker first: that costs nothing, and asking for it in vain would log a page of errors. */
    private static boolean docker() {
        boolean sign = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return sign && Containers.available();
    }
}
