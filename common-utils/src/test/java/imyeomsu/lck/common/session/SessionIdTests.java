package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIdTests {

    private static final String SECRET = "6cd07ef2-4692-4196-a200-fd6c162c2ca3";

    @Test
    void readsWhatItWrote() {
        SessionId id = SessionId.random(Long.MAX_VALUE);

        assertThat(SessionId.of(id.written())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                ".",
                "7.",
                SECRET,
                "." + SECRET,
                "0." + SECRET,
                "07." + SECRET,
                "-7." + SECRET,
                "+7." + SECRET,
                "７." + SECRET,
                "7 ." + SECRET,
                "{7}." + SECRET,
                "7}{8." + SECRET,
                "7.." + SECRET,
                "7." + SECRET + "\n",
                "7." + SECRET + "0",
                "7.6CD07EF2-4692-4196-A200-FD6C162C2CA3",
                "7.1-1-1-1-1",
                "9223372036854775808." + SECRET,
                "99999999999999999999." + SECRET
            })
    void takesNothingElseForOne(String written) {
        assertThat(SessionId.of(written)).isEmpty();
    }

    @Test
    void keepsAllOfOneMemberInOneSlot() {
        SessionId id = new SessionId(7, UUID.fromString(SECRET));

        assertThat(id.key()).isEqualTo("lck:session:sessions:{7}." + SECRET);
        assertThat(id.indexKey()).isEqualTo("lck:session:member:{7}");
    }

    @Test
    void tellsItsSecretToNoLog() {
        SessionId id = new SessionId(7, UUID.fromString(SECRET));

        assertThat(id.toString()).contains(id.handle(), "7").doesNotContain(SECRET);
        assertThat(id.handle()).hasSize(40).doesNotContain("6cd07ef2");
        assertThat(new SessionId(8, id.secret()).handle()).isNotEqualTo(id.handle());
    }
}
