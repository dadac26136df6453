package imyeomsu.lck.common.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.mysql.MySQLContainer;

/** The stores as containers, which Testcontainers ends with the JVM. */
final class Containers {

    private Containers() {}

    static boolean available() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static MySqlServer mysql() {
        MySQLContainer container = new MySQLContainer("mysql:8.0")
                .withUsername("root")
                .withPassword("root")
                .withCommand("--default-time-zone=+00:00", "--disable-log-bin", "--max-connections=300");
        container.start();
        return new MySqlServer(
                container.getHost(),
                container.getMappedPort(MySQLContainer.MYSQL_PORT),
                container.getPassword(),
                container::stop);
    }

    static RedisServer redis() {
        GenericContainer<?> container = new GenericContainer<>("redis:7.4-alpine")
                .withExposedPorts(6379)
                .withCommand("redis-server", "--save", "", "--maxmemory-policy", "noeviction");
        container.start();
        return new RedisServer(container.getHost(), container.getMappedPort(6379), container::stop);
    }
}
