package imyeomsu.lck.event.copy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** What this copy is called for as long as it runs; no two are called the same, nor is one after a restart. */
@Component
public final class CopyName {

    private static final int LONGEST_HOST = 60;

    private final String name = host() + "-" + random();

    @Override
    public String toString() {
        return name;
    }

    private static String host() {
        try {
            String host = InetAddress.getLocalHost().getHostName();
            return host.substring(0, Math.min(host.length(), LONGEST_HOST));
        } catch (UnknownHostException nameless) {
            return "copy";
        }
    }

    private static String random() {
        byte[] bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
