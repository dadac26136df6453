package imyeomsu.lck.gateway.session;

import imyeomsu.lck.common.session.SessionId;
import imyeomsu.lck.common.session.SessionProperties;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Which session a caller says is his: whether there is one is for Redis to say. */
final class CallersSession {

    private CallersSession() {}

    static Optional<SessionId> of(ServerHttpRequest request) {
        return Stream.of(SessionProperties.COOKIE, SessionProperties.REMEMBER_COOKIE)
                .flatMap(name -> Stream.ofNullable(request.getCookies().getFirst(name)))
                .map(HttpCookie::getValue)
                .flatMap(written -> SessionId.of(written).stream())
                .findFirst();
    }
}
