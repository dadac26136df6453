package imyeomsu.lck.common.budget;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as budgets care. */
public final class Addresses {

    /** No address is longer; what is was not written by the gateway. */
    private static final int LONGEST = 45;

    private static final int NETWORK = 8;

    private Addresses() {}

    /**
     * The address that the gateway saw: it puts nothing but that into {@code X-Forwarded-For}, whatever came along. Of an
     * IPv6 address the network alone, because whoever has one has billions of addresses in it.
     */
    public static String of(HttpServletRequest request) {
        String seen = last(request.getHeader("X-Forwarded-For"));
        String address = seen.isEmpty() || seen.length() > LONGEST ? request.getRemoteAddr() : seen;
        return address.indexOf(':') < 0 ? address : network(address);
    }

    private static String last(@Nullable String forwarded) {
        return forwarded == null
                ? ""
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static String network(String address) {
        try {
            // Asks no name server: no name has a colon.
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK) + "/64"
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
