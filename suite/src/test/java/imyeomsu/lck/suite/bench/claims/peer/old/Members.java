package imyeomsu.lck.suite.bench.claims.peer.old;

import org.springframework.data.jpa.repository.JpaRepository;

interface Members extends JpaRepository<Member, Long> {}
