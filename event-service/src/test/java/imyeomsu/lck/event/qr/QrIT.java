package imyeomsu.lck.event.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.common.testing.QrReader;
import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.Callers.Caller;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.coupon.CouponFixtures;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EventTest
class QrIT {

    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    @Autowired
    Callers callers;

    private TestDatabase database;
    private long hotTime;
    private Caller fan;
    private String code;

    @BeforeEach
    void win() throws Exception {
        database = TestDatabase.migrated("lck_event");
        hotTime = database.openHotTime(5);
        fan = callers.aFan();
        code = JsonPath.read(fan.claim(hotTime).getResponse().getContentAsString(), "$.code");
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void showsAProofThatATillChecksWithThePublishedKeyAlone() throws Exception {
        String keys = body(callers.somebody().get("/api/v1/coupons/key"));
        MvcTestResult shown = qr(fan, code);

        assertThat(shown).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
        assertThat(shown).hasContentType("image/svg+xml");
        String[] proof = QrReader.read(body(shown)).split("\\.");
        assertThat(isSigned(proof, keys)).isTrue();
        String header = text(proof[0]);
        assertThat(JsonPath.<String>read(header, "$.alg")).isEqualTo("EdDSA");
        assertThat(JsonPath.<String>read(header, "$.kid")).isEqualTo(JsonPath.read(keys, "$.keys[0].kid"));
        String claims = text(proof[1]);
        assertThat(JsonPath.<String>read(claims, "$.iss")).isEqualTo("lck-hot-time");
        assertThat(JsonPath.<String>read(claims, "$.sub")).isEqualTo(code);
        assertThat(JsonPath.<Integer>read(claims, "$.ht")).isEqualTo((int) hotTime);
        assertThat(JsonPath.<Integer>read(claims, "$.seq")).isEqualTo(1);
        assertThat(JsonPath.<String>read(claims, "$.benefit.ko")).isEqualTo("이체 수수료 1회 면제");
        String expiresAt = JsonPath.read(body(fan.get("/api/v1/coupons")), "$.items[0].expiresAt");
        assertThat(JsonPath.<Integer>read(claims, "$.exp"))
                .isEqualTo((int) Instant.parse(expiresAt).getEpochSecond());
    }

    @Test
    void isWorthNothingOnceTouched() throws Exception {
        String keys = body(callers.somebody().get("/api/v1/coupons/key"));
        String[] proof = QrReader.read(body(qr(fan, code))).split("\\.");

        proof[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text(proof[1]).replace("\"seq\":1", "\"seq\":2").getBytes(StandardCharsets.UTF_8));

        assertThat(text(proof[1])).contains("\"seq\":2");
        assertThat(isSigned(proof, keys)).isFalse();
    }

    @Test
    void isSmallEnoughForAPhone() throws Exception {
        // Version 18 and its quiet zone; larger ones are hard to read from a screen.
        assertThat(QrReader.side(body(qr(fan, code)))).isLessThanOrEqualTo(89 + 8);
    }

    @Test
    void publishesOneKeyForAllTills() {
        MvcTestResult keys = callers.somebody().get("/api/v1/coupons/key");

        assertThat(keys).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "max-age=3600, public");
        assertThat(keys).bodyJson().extractingPath("$.keys").asArray().hasSize(1);
        assertThat(keys).bodyJson().extractingPath("$.keys[0].kty").isEqualTo("OKP");
        assertThat(keys).bodyJson().extractingPath("$.keys[0].crv").isEqualTo("Ed25519");
        assertThat(keys).bodyJson().extractingPath("$.keys[0].use").isEqualTo("sig");
        assertThat(keys).bodyJson().doesNotHavePath("$.keys[0].d");
    }

    @Test
    void isShownToItsOwnerAlone() {
        assertProblem(qr(callers.aFan(), code), HttpStatus.NOT_FOUND, "UNKNOWN_COUPON");
        assertProblem(qr(callers.anAdmin(), code), HttpStatus.NOT_FOUND, "UNKNOWN_COUPON");
        assertProblem(qr(callers.somebody(), code), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LCK-00000-00000-00000-00000", "LCK", "a b", "한글", "x"})
    void isNotThereForACodeThatIsNone(String other) {
        assertProblem(qr(fan, other), HttpStatus.NOT_FOUND, "UNKNOWN_COUPON");
    }

    @Test
    void isReadyForACodeHoweverItIsWritten() {
        assertThat(qr(fan, code.toLowerCase().replace("-", ""))).hasStatus(HttpStatus.OK);
    }

    @Test
    void isGoneWithTheCoupon() {
        CouponFixtures.expire(database, hotTime);

        assertProblem(qr(fan, code), HttpStatus.CONFLICT, "COUPON_EXPIRED");

        database.jdbc()
                .sql("UPDATE coupon SET redeemed_at = UTC_TIMESTAMP(6) WHERE hot_time_id = " + hotTime)
                .update();

        assertProblem(qr(fan, code), HttpStatus.CONFLICT, "ALREADY_REDEEMED");

        database.jdbc()
                .sql("UPDATE coupon SET redeemed_at = NULL, revoked_at = UTC_TIMESTAMP(6) WHERE hot_time_id = "
                        + hotTime)
                .update();

        assertProblem(qr(fan, code), HttpStatus.CONFLICT, "COUPON_REVOKED");
    }

    private static MvcTestResult qr(Caller caller, String code) {
        return caller.request(HttpMethod.GET, "/api/v1/coupons/" + code + "/qr")
                .accept("image/svg+xml")
                .exchange();
    }

    /** What any library does with a compact JWS and a JWK, by hand. */
    private static boolean isSigned(String[] proof, String keys) throws Exception {
        String x = JsonPath.read(keys, "$.keys[0].x");
        byte[] der = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(BASE64.decode(x)));
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update((proof[0] + "." + proof[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(BASE64.decode(proof[2]));
    }

    private static String text(String base64) {
        return new String(BASE64.decode(base64), StandardCharsets.UTF_8);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
