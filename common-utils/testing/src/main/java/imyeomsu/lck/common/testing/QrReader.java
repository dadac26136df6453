package imyeomsu.lck.common.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A camera: paints what an SVG draws and reads the QR out of the picture. Whoever uses it brings ZXing's core along. */
public final class QrReader {

    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 4;
    private static final int WHITE = 0xffffff;

    private QrReader() {}

    public static String read(String svg) throws Exception {
        int side = side(svg);
        RGBLuminanceSource picture = new RGBLuminanceSource(side * SCALE, side * SCALE, paint(svg, side * SCALE));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)), Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    /** In modules, with the quiet zone. */
    public static int side(String svg) {
        Matcher box = SIDE.matcher(svg);
        if (!box.find() || !box.group(1).equals(box.group(2))) {
            throw new AssertionError("No square: " + svg);
        }
        return Integer.parseInt(box.group(1));
    }

    private static int[] paint(String svg, int width) {
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, WHITE);
        RUN.matcher(svg).results().forEach(run -> {
            int left = number(run, 1) * SCALE;
            int top = number(run, 2) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + number(run, 3) * SCALE, 0);
            }
        });
        return pixels;
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
