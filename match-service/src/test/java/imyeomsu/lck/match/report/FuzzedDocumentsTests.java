package imyeomsu.lck.match.report;

import static imyeomsu.lck.match.report.ReportFixtures.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.landing.Format;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a source sends: an answer or a refusal, and soon. */
class FuzzedDocumentsTests {

    /** Time on the processor: how busy the machine is does not matter. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 300);
    private static final String[] NASTY = {
        "null",
        "[]",
        "{}",
        "\"\"",
        "-1",
        "1e999",
        "9".repeat(40),
        "\"",
        ",",
        "\n",
        "\u0000",
        "\uD800",
        "&",
        "<",
        "]]>",
        "true",
        "{\"a\":",
        "99999-99-99",
        "1.5"
    };

    @ParameterizedTest
    @EnumSource
    void aBrokenDocumentIsReadOrRefused(Format format) {
        Random random = new Random(format.ordinal());
        String sample = Samples.of(format);
        // What loading classes takes is not the document's fault.
        code(format, "", sample.getBytes(StandardCharsets.UTF_8));
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = random.nextBoolean() ? bytes(sample, random) : values(sample, random);
            long begun = THREADS.getCurrentThreadCpuTime();

            String code = code(format, random.nextBoolean() ? "lck" : "", body);

            assertThat(code).as(new String(body, StandardCharsets.UTF_8)).isNotEqualTo("PARSER_FAILED");
            assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun))
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    private static String code(Format format, String league, byte[] body) {
        FormatDetector.detect(body);
        try {
            parsed(format, league, body);
            return "";
        } catch (UnreadableDocument refused) {
            return refused.code();
        }
    }

    /** Some bytes changed, and now and then the end cut off. */
    private static byte[] bytes(String sample, Random random) {
        byte[] body = sample.getBytes(StandardCharsets.UTF_8);
        for (int changes = random.nextInt(1, 6); changes > 0; changes--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) > 0 ? body : Arrays.copyOf(body, random.nextInt(body.length));
    }

    /** A value, or a part of one, replaced by something that does not belong there. */
    private static byte[] values(String sample, Random random) {
        StringBuilder body = new StringBuilder(sample);
        for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
            int from = random.nextInt(body.length());
            String separators = ",:\"<>{}[]\n";
            while (from > 0 && separators.indexOf(body.charAt(from - 1)) < 0) {
                from--;
            }
            int to = from;
            while (to < body.length() && separators.indexOf(body.charAt(to)) < 0) {
                to++;
            }
            body.replace(from, to, NASTY[random.nextInt(NASTY.length)]);
        }
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
