package imyeomsu.lck.suite.bench.session;

import imyeomsu.lck.common.testing.RedisServer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.data.redis.RedisIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Spring Session's indexed repository as its configuration makes it, behind its own filter. What it keeps of a member is a
 * line of JSON, which is less than a security context.
 */
final class SpringWay implements Way {

    private static final String MEMBER = "member";

    private final Client client;
    private final SessionRepositoryFilter<?> filter;

    SpringWay(RedisServer server, Duration idle) {
        client = new Client(server);
        RedisTemplate<String, Object> redis = new RedisTemplate<>();
        redis.setKeySerializer(RedisSerializer.string());
        redis.setHashKeySerializer(RedisSerializer.string());
        redis.setConnectionFactory(client.connections());
        redis.afterPropertiesSet();
        RedisIndexedSessionRepository repository = new RedisIndexedSessionRepository(redis);
        repository.setDefaultMaxInactiveInterval(idle);
        filter = new SessionRepositoryFilter<>(repository);
    }

    @Override
    public String signIn(long member) {
        MockHttpServletResponse response = request(new MockHttpServletRequest(), request -> {
            HttpSession session = request.getSession();
            session.setAttribute(MEMBER, told(member));
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(member));
        });
        return Objects.requireNonNull(response.getCookie("SESSION")).getValue();
    }

    @Override
    public boolean knows(String session, long member) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("SESSION", session));
        boolean[] known = new boolean[1];
        request(request, seen -> {
            HttpSession found = seen.getSession(false);
            known[0] = found != null && told(member).equals(found.getAttribute(MEMBER));
        });
        return known[0];
    }

    private static String told(long member) {
        return "{\"id\":%d,\"nickname\":\"fan%d\",\"roles\":[\"FAN\"]}".formatted(member, member);
    }

    private MockHttpServletResponse request(MockHttpServletRequest request, Consumer<HttpServletRequest> controller) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            filter.doFilter(request, response, (seen, answer) -> controller.accept((HttpServletRequest) seen));
            return response;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every request of its own has written already. */
    @Override
    public void onceAMinute(String session) {}

    @Override
    public void letAMinutePass(List<String> sessions) {}

    @Override
    public long sent() {
        return client.sent();
    }

    @Override
    public void close() {
        client.close();
    }
}
