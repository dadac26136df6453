package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;

class ResourceTests {

    private static final String NAME = "imyeomsu/lck/common/testing/cheer.txt";

    @Test
    void givesWhatWasPinned() throws Exception {
        Resource resource = new Resource(NAME, "bc151915c6cce8e3952daf74e3f0b9523f9a17a2d2b65908edb745f92894fadc");

        assertThat(resource.bytes()).asString().isEqualTo("T1 fighting\n");
        assertThat(resource.shortSum()).hasSize(8);
    }

    @Test
    void refusesAnythingElse() {
        assertThatIOException()
                .isThrownBy(() -> new Resource(NAME, "0".repeat(64)).bytes())
                .withMessage(NAME
                        + " has the checksum bc151915c6cce8e3952daf74e3f0b9523f9a17a2d2b65908edb745f92894fadc, not "
                        + "0".repeat(64));
    }

    @Test
    void saysWhatIsNotOnTheClassPath() {
        assertThatIOException()
                .isThrownBy(() -> new Resource("nothing", "").bytes())
                .withMessage("nothing is not on the class path");
    }
}
