package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Localized;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * One kind of coupon, a row of the table {@code coupon_kind}.
 *
 * @param code for example {@code PERCENT_OFF}
 * @param unit what an amount counts: {@code PERCENT}, {@code KRW} or {@code TIMES}
 * @param text what it is good for; {@code {amount}} stands where the amount goes
 * @param least smallest amount
 * @param most largest amount
 */
public record CouponKind(String code, String unit, Localized text, int least, int most) {

    Benefit worth(int amount) {
        String written = NumberFormat.getIntegerInstance(Locale.ROOT).format(amount);
        return new Benefit(
                code,
                unit,
                amount,
                new Localized(text.ko().replace("{amount}", written), text.en().replace("{amount}", written)));
    }
}
