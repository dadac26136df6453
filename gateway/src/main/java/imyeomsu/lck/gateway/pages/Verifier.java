package imyeomsu.lck.gateway.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The page that checks proofs. It is one file, so that whoever saves it has all of it; hence its script and style are
 * inline, and it has a policy of its own that allows exactly these, by their hashes.
 */
@Configuration(proxyBeanMethods = false)
class Verifier {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @Bean
    RouterFunction<ServerResponse> verifierPage(@Value("classpath:/static/verifier.html") Resource page)
            throws IOException {
        byte[] html = page.getContentAsByteArray();
        String etag = ContentTag.of(html);
        String policy = policy(new String(html, StandardCharsets.UTF_8));
        return RouterFunctions.route(RequestPredicates.GET("/verifier.html"), request -> ServerResponse.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .eTag(etag)
                .header("Content-Security-Policy", policy)
                .bodyValue(html));
    }

    static String policy(String html) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src '" + hash("script", html) + "'",
                "style-src '" + hash("style", html) + "'",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    private static String hash(String element, String html) {
        Matcher inline = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(html);
        if (!inline.find()) {
            throw new IllegalStateException("The verifier has no <" + element + ">");
        }
        try {
            byte[] content = inline.group(1).getBytes(StandardCharsets.UTF_8);
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
