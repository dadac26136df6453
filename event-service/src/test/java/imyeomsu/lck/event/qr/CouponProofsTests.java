package imyeomsu.lck.event.qr;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.qr.QrSvg;
import imyeomsu.lck.common.testing.QrReader;
import imyeomsu.lck.event.coupon.CouponFixtures;
import org.junit.jupiter.api.Test;

class CouponProofsTests {

    private final CouponProofs proofs =
            new CouponProofs(new SigningKey(CouponFixtures.keys("a secret of thirty-two characters")));

    @Test
    void areWhatAnyOtherLibrarySigns() {
        // The example of docs/coupons.md, which checks it with openssl.
        assertThat(proofs.proof(CouponFixtures.freeTransfer()))
                .isEqualTo(
                        "eyJhbGciOiJFZERTQSIsImtpZCI6InU0Vk5tRjJOZ1ZuU2VVczR2M1N2Y2txcDRRYjJ1Y0lhbl9IbU9vakx1RXMifQ.eyJpc3MiOiJsY2staG90LXRpbWUiLCJzdWIiOiJMQ0stQjA0WUMtQ0Y5UzctNTBKSFYtMVoyNEciLCJodCI6MSwic2VxIjoyLCJleHAiOjE3OTg3NjE2MDAsImJlbmVmaXQiOnsia28iOiLsnbTssrQg7IiY7IiY66OMIDHtmowg66m07KCcIiwiZW4iOiJGcmVlIHRyYW5zZmVyczogMSJ9fQ.TdCSO01xHwJs6Piligx4qUwAfUSAl6Vgbr7758J913fVPTGzQYx_pDAlawk4Z1iskaCdEgosydyLbOSIbg5xAQ");
    }

    @Test
    void fitAQrThatAPhoneCanShow() {
        int modules = QrReader.side(QrSvg.of(proofs.proof(CouponFixtures.freeTransfer()))) - 8;

        // Version 15 of 40; each has four modules more.
        assertThat(modules).isEqualTo(17 + 4 * 15);
    }
}
