package imyeomsu.lck.auth.secondfactor;

import imyeomsu.lck.common.qr.QrSvg;
import java.util.Locale;
import org.apache.commons.codec.binary.Base32;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an app needs to know, in the three ways in which it can be told.
 *
 * @param secret in Base32, to be typed
 * @param uri to be opened on the phone itself
 * @param qr the same as a picture, in SVG
 */
record Enrolment(String secret, String uri, String qr) {

    private static final String ISSUER = "LCK";

    static Enrolment of(String loginId, byte[] secret) {
        String written = new Base32().encodeToString(secret).toUpperCase(Locale.ROOT);
        String uri = UriComponentsBuilder.fromUriString("otpauth://totp")
                .pathSegment(ISSUER + ":" + loginId)
                .queryParam("secret", written)
                .queryParam("issuer", ISSUER)
                .queryParam("algorithm", "SHA1")
                .queryParam("digits", Totp.DIGITS)
                .queryParam("period", Totp.PERIOD_SECONDS)
                .encode()
                .toUriString();
        return new Enrolment(written, uri, QrSvg.of(uri));
    }

    @Override
    public String toString() {
        return "Enrolment[]";
    }
}
