package imyeomsu.lck.gateway.security;

import imyeomsu.lck.common.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses paths that are not text: overlong UTF-8 is a dot or a slash to one reader and nothing to the next. The
 * firewall behind it sees to what is text and could be read in two ways.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadablePaths implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getURI().getRawPath();
        return path.indexOf('%') < 0 || isText(path)
                ? chain.filter(exchange)
                : Mono.error(new Problem(HttpStatus.BAD_REQUEST, "BAD_REQUEST"));
    }

    private static boolean isText(String path) {
        try {
            // Each byte becomes one character, so that the bytes can be read again, strictly.
            byte[] bytes =
                    StringUtils.uriDecode(path, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.chars().noneMatch(Character::isISOControl);
        } catch (CharacterCodingException | IllegalArgumentException notText) {
            return false;
        }
    }
}
