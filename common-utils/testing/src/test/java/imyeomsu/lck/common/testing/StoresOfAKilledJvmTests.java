package imyeomsu.lck.common.testing;

import static imyeomsu.lck.common.testing.StoresFixtures.get;
import static imyeomsu.lck.common.testing.StoresFixtures.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresOfAKilledJvmTests {

    @Test
    void endWithItAndLeaveTheirDataToTheNext(@TempDir Path folder) throws Exception {
        Process jvm = ChildJvm.start(folder);
        BufferedReader output = jvm.inputReader(StandardCharsets.UTF_8);
        int kept = Integer.parseInt(output.readLine());
        int thrownAway = Integer.parseInt(output.readLine());
        put("127.0.0.1", kept, "fan", "이염수");

        jvm.destroyForcibly().waitFor();

        try (RedisServer next = RedisServer.start(folder)) {
            assertThat(get(next, "fan")).isEqualTo("이염수");
            await().until(() -> !answers(kept) && !answers(thrownAway));
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
