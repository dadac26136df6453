package imyeomsu.lck.event.winners;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class WinnersIT {

    @Autowired
    Callers callers;

    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event");
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void areAFileForASpreadsheet() {
        long id = WinnersFixtures.soldOut(database, 4);
        database.jdbc()
                .sql("UPDATE coupon SET waited_ms = 1234, redeemed_at = '2026-11-01 10:00:00.5', redeemed_by = 1,"
                        + " redemption_reference = 'till-7' WHERE hot_time_id = ? AND seq = 2")
                .param(id)
                .update();
        database.jdbc()
                .sql("UPDATE coupon SET revoked_at = UTC_TIMESTAMP(6), revoked_by = 1, revocation_reason = 'mistake'"
                        + " WHERE hot_time_id = ? AND seq = 3")
                .param(id)
                .update();

        MvcTestResult file = download(id);

        assertThat(file)
                .hasStatus(HttpStatus.OK)
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"hot-time-" + id + "-winners.csv\"")
                .hasHeader("Cache-Control", "no-store");
        List<String> lines = linesOf(file);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isEqualTo("\uFEFFseq,member_id,issued_at,waited_ms,state,redeemed_at");
        assertThat(lines.get(1)).isEqualTo("1,1,2026-11-01T09:00:00Z,,ISSUED,");
        assertThat(lines.get(2)).isEqualTo("2,2,2026-11-01T09:00:00Z,1234,REDEEMED,2026-11-01T10:00:00.500Z");
        assertThat(lines.get(3)).isEqualTo("3,3,2026-11-01T09:00:00Z,,REVOKED,");
    }

    @Test
    void areSaidToHaveExpiredWhenTheyHave() {
        long id = WinnersFixtures.soldOut(database, 1);
        database.jdbc()
                .sql("UPDATE hot_time SET opens_at = '2026-01-01', closes_at = '2026-01-02',"
                        + " coupons_expire_at = '2026-01-03' WHERE id = ?")
                .param(id)
                .update();

        assertThat(linesOf(download(id)).get(1)).endsWith(",EXPIRED,");
    }

    @Test
    void areAllThereWhereTheyAreReadInParts() {
        int many = 2 * Winners.PART + 1;
        long id = WinnersFixtures.soldOut(database, many);

        List<String> lines = linesOf(download(id));

        assertThat(lines).hasSize(many + 1);
        assertThat(lines.get(Winners.PART)).startsWith(Winners.PART + ",");
        assertThat(lines.get(Winners.PART + 1)).startsWith(Winners.PART + 1 + ",");
        assertThat(lines.get(many)).startsWith(many + "," + many + ",");
    }

    @Test
    void areNoneWhereThereAreNone() {
        assertThat(linesOf(download(database.openHotTime(5)))).hasSize(1);
        assertThat(download(Long.MAX_VALUE)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void areForAdministratorsAlone() {
        String path = "/api/v1/admin/hot-times/1/winners.csv";

        assertThat(callers.somebody().get(path)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(callers.aFan().get(path)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult download(long id) {
        return callers.anAdmin().get("/api/v1/admin/hot-times/" + id + "/winners.csv");
    }

    private static List<String> linesOf(MvcTestResult file) {
        return List.of(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).split("\r\n"));
    }
}
