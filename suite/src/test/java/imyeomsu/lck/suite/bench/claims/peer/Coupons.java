package imyeomsu.lck.suite.bench.claims.peer;

import org.springframework.data.jpa.repository.JpaRepository;

interface Coupons extends JpaRepository<Coupon, Long> {}
