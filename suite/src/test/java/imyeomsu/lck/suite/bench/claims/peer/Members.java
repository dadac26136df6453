package imyeomsu.lck.suite.bench.claims.peer;

import org.springframework.data.jpa.repository.JpaRepository;

interface Members extends JpaRepository<Member, Long> {}
