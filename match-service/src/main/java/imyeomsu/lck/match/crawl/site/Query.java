package imyeomsu.lck.match.crawl.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** An address with parameters, in the order they were given. */
final class Query {

    private final String address;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private Query(String address) {
        this.address = address;
    }

    /** @param base with or without a slash at its end */
    static Query of(URI base, String path) {
        String start = base.toString();
        boolean joins = path.isEmpty() || start.endsWith("/");
        return new Query(start + (joins ? "" : "/") + path);
    }

    Query with(String name, Object value) {
        parameters.put(name, value.toString());
        return this;
    }

    URI uri() {
        return URI.create(parameters.isEmpty() ? address : address + "?" + text());
    }

    private String text() {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
