package imyeomsu.lck.suite.bench.reads.peer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The peer; it reads match-service's settings first and then its own. */
@SpringBootApplication
class PeerApplication {

    public static void main(String[] args) {
        SpringApplication.run(PeerApplication.class, args);
    }
}
