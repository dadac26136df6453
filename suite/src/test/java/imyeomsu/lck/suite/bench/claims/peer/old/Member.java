package imyeomsu.lck.suite.bench.claims.peer.old;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Member {

    @Id
    private long id;

    private String loginId = "";
    private String nickname = "";

    protected Member() {}

    long id() {
        return id;
    }
}
