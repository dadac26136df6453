package imyeomsu.lck.suite.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTests {

    private final Ports ports = new Ports();

    @Test
    void drawsNoPortTwice() {
        assertThat(ports.next(50)).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }

    @Test
    void saysWhichWishedPortIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(ports.next())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.from(port - 1, 2))
                    .isInstanceOf(SuiteFailure.class)
                    .hasMessage("Port " + port + " is in use; choose another one with --port N.");
        }
    }

    @Test
    void takesTheWishedPortAndThoseAfterIt() {
        int first = ports.next();

        assertThat(Ports.from(first, 1)).containsExactly(first);
    }
}
