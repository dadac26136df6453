package imyeomsu.lck.common.heartbeat;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.core.env.Environment;

/**
 * Who this copy is, from its start to its end.
 *
 * @param copy the pod's name in a cluster, which stays the same when the container in it is started again
 */
record Identity(
        String service,
        String copy,
        @Nullable String version,
        @Nullable String commit,
        @Nullable Instant committedAt,
        Instant startedAt) {

    static Identity of(
            Environment environment,
            HeartbeatProperties properties,
            ObjectProvider<BuildProperties> builds,
            ObjectProvider<GitProperties> commits) {
        BuildProperties build = builds.getIfAvailable();
        GitProperties commit = commits.getIfAvailable();
        return new Identity(
                environment.getProperty("spring.application.name", "application"),
                properties.copy().isEmpty() ? hostAndPort(environment) : properties.copy(),
                build == null ? null : build.getVersion(),
                commit == null ? null : commit.getShortCommitId(),
                commit == null ? null : commit.getCommitTime(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    private static String hostAndPort(Environment environment) {
        String port = environment.getProperty("server.port", "8080");
        // Where any free port is taken, the process tells copies of one host apart.
        return host() + ':' + (port.equals("0") ? "p" + ProcessHandle.current().pid() : port);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
