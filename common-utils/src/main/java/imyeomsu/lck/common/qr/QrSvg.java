package imyeomsu.lck.common.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Draws a QR: black on white whatever the page is like, with the quiet zone that readers need. */
public final class QrSvg {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private QrSvg() {}

    /**
     * As an SVG document, with nothing of the text in it but its picture.
     *
     * @throws IllegalArgumentException where the text is longer than any QR holds
     */
    public static String of(String text) {
        BitMatrix modules = modules(text);
        int side = modules.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/>"
                + "<path d=\"" + rows(modules) + "\"/></svg>";
    }

    private static BitMatrix modules(String text) {
        try {
            // Smaller than any QR: the writer then makes each module one pixel.
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR holds " + text.length() + " letters", tooLong);
        }
    }

    /** Each run of black modules as one box. */
    private static String rows(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    int run = x - start;
                    path.append('M').append(start).append(' ').append(y);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
            }
        }
        return path.toString();
    }
}
