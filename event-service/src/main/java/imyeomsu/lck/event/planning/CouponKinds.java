package imyeomsu.lck.event.planning;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.hottime.CouponKind;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of coupons there are: what an administrator can choose from. */
@RestController
class CouponKinds {

    private final JdbcClient jdbc;

    CouponKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/v1/admin/coupon-kinds")
    List<CouponKind> all() {
        return jdbc.sql("SELECT code, unit, text_ko, text_en, least, most FROM coupon_kind ORDER BY code")
                .query((row, number) -> new CouponKind(
                        row.getString("code"),
                        row.getString("unit"),
                        new Localized(row.getString("text_ko"), row.getString("text_en")),
                        row.getInt("least"),
                        row.getInt("most")))
                .list();
    }

    Optional<CouponKind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findAny();
    }
}
