package imyeomsu.lck.match.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTests {

    @Test
    void aProcessServesUnlessToldOtherwise() {
        assertThat(Roles.of("--server.port=0")).isEqualTo(new Roles(Set.of("serve"), null));
        assertThat(Roles.of("--role=crawl").serve()).isFalse();
    }

    @Test
    void rolesAreJoinedByCommas() {
        assertThat(Roles.of("--role=serve, crawl,batch").names()).containsExactlyInAnyOrder("serve", "crawl", "batch");
    }

    @Test
    void roundsMayComeAgainAndAgain() {
        assertThat(Roles.of("--role=batch", "--every=90s").every()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void anUnknownRoleIsNamed() {
        assertThatThrownBy(() -> Roles.of("--role=serve,dance"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dance")
                .hasMessageContaining("[serve, crawl, batch]");
    }
}
