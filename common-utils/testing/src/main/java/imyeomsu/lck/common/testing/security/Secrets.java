package imyeomsu.lck.common.testing.security;

import java.util.ArrayList;
import java.util.List;

/** Such as members and browsers have, each known again wherever it turns up. */
final class Secrets {

    static final String TOKEN = "b6d1c0de-0000-4000-8000-pl4ntedcsrf0";

    private final List<String> planted = new ArrayList<>(List.of(
            "Pl4nted-Passw0rd-7f3a",
            "KR7P-Q2MD-8XWZ-4TNC",
            "010-7364-9182",
            "01073649182",
            "735192846",
            "tkt.eyJwbGFudGVkIjp0cnVlfQ.c2lnbmF0dXJl",
            "Bearer-pl4nted-authorization",
            "planted@example.org"));
    private int turn;

    Secrets(String session, String... more) {
        planted.add(TOKEN);
        planted.add(session);
        planted.addAll(List.of(more));
    }

    String next() {
        return planted.get(turn++ % planted.size());
    }

    boolean isIn(String text) {
        return planted.stream().anyMatch(text::contains);
    }
}
