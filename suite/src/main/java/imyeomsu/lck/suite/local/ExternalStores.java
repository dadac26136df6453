package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Servers that somebody else runs: asked once before anything starts on them. */
final class ExternalStores {

    private static final int TIMEOUT_MILLIS = 3000;

    private ExternalStores() {}

    static MySqlAddress checked(MySqlAddress address) {
        String url = address.url() + "/?connectTimeout=" + TIMEOUT_MILLIS;
        try (Connection connection = DriverManager.getConnection(url, address.user(), address.password())) {
            connection.getMetaData();
            return address;
        } catch (SQLException e) {
            throw new SuiteFailure("MySQL at " + address + " cannot be used: " + reason(e), e);
        }
    }

    static RedisAddress checked(RedisAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.host(), address.port()), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            // One that wants a password refuses the ping, and is a Redis nevertheless.
            if (answer == null || !answer.startsWith("+PONG") && !answer.startsWith("-NOAUTH")) {
                throw new SuiteFailure("What answers at " + address + " is not Redis.");
            }
            return address;
        } catch (IOException e) {
            throw new SuiteFailure("Redis at " + address + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** The driver tells what it tried, the cause below it what happened. */
    private static String reason(SQLException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
