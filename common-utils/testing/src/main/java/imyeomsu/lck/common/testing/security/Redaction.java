package imyeomsu.lck.common.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.security.SecurityTable.Line;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plants secrets wherever a request has room for them, in requests to every route, and looks for them in what was
 * logged and in what traces would export. Our own packages log all that they can.
 */
public final class Redaction {

    private static final List<String> FIELDS = List.of(
            "loginId",
            "password",
            "oldPassword",
            "newPassword",
            "nickname",
            "phone",
            "code",
            "ticket",
            "reference",
            "reason");
    private static final List<String> PARAMETERS = List.of("q", "cursor", "team", "limit", "token", "code");
    private static final List<String> HEADERS =
            List.of("Authorization", "X-Forwarded-For", "User-Agent", "If-None-Match", "Referer", "X-Anything");

    private final ApplicationContext service;
    private final List<Line> routes;

    private Redaction(ApplicationContext service, List<Line> routes) {
        this.service = service;
        this.routes = routes;
    }

    /** @param routes what the service is asked for */
    public static Redaction of(ApplicationContext service, List<Line> routes) {
        return new Redaction(service, routes);
    }

    /**
     * @param session id of an open session, sent as the cookie and a secret, too
     * @param more secrets that the service has itself
     */
    public void keepsSecretsOutOfLogsAndTraces(String cookie, String session, String... more) {
        Secrets secrets = new Secrets(session, more);
        try (Watch watch = Watch.over(service)) {
            ask(Running.port(service), routes, cookie + '=' + session, secrets);
            // So that an empty log proves nothing.
            assertThat(watch.seen()).as("something was logged").isNotEmpty();
            assertThat(watch.exported()).as("something was observed").isNotEmpty();
            assertThat(watch.seen()).as("logs").noneMatch(secrets::isIn);
            assertThat(watch.exported()).as("traces").noneMatch(secrets::isIn);
        }
    }

    /**
     * Plants them in a process of its own.
     *
     * @param routes what it is asked for
     * @return whether one of them is in a text
     */
    public static Predicate<String> plantIn(int port, List<Line> routes, String cookie, String session) {
        Secrets secrets = new Secrets(session);
        ask(port, routes, cookie + '=' + session, secrets);
        return secrets::isIn;
    }

    private static void ask(int port, List<Line> routes, String cookie, Secrets secrets) {
        Client client = new Client(port);
        for (Line line : routes) {
            if (!line.method().equals("ANY") && !line.path().endsWith("/stream")) {
                ask(client, line, cookie, secrets);
            }
        }
    }

    private static void ask(Client client, Line line, String cookie, Secrets secrets) {
        StringBuilder query = new StringBuilder();
        PARAMETERS.forEach(name -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(secrets.next(), StandardCharsets.UTF_8)));
        String path = line.path().replaceAll("\\{[^}]*}", secrets.next());
        for (String address : List.of(path, path + query)) {
            client.ask(line.method(), address, headers(cookie, secrets), line.unsafe() ? body(secrets) : null);
            client.ask(line.method(), address, Map.of("Cookie", cookie), line.unsafe() ? "{" + secrets.next() : null);
        }
    }

    /** The gateway lets through what has the same token twice. */
    private static Map<String, String> headers(String cookie, Secrets secrets) {
        Map<String, String> headers = new HashMap<>();
        HEADERS.forEach(name -> headers.put(name, secrets.next()));
        headers.put("Cookie", cookie + "; XSRF-TOKEN=" + Secrets.TOKEN);
        headers.put("X-XSRF-TOKEN", Secrets.TOKEN);
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private static String body(Secrets secrets) {
        Map<String, String> fields = new HashMap<>();
        FIELDS.forEach(name -> fields.put(name, secrets.next()));
        return new JsonMapper().writeValueAsString(fields);
    }
}
