package imyeomsu.lck.common.testing;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * Members who are signed in already: sessions as auth-service opens them, without its costly password check. Each id is
 * the value of the cookie {@link SessionProperties#COOKIE}.
 */
public final class MintedSessions {

    /** Their commands share one connection, on which Lettuce does not wait for one answer before it sends the next. */
    private static final int WRITERS = 32;

    private MintedSessions() {}

    public static String sessionFor(RedisServer redis, CurrentMember member) {
        return with(redis.host(), redis.port(), sessions -> sessions.open(member));
    }

    /** One session for each member, in their order; for thousands. */
    public static List<String> mint(String host, int port, Stream<CurrentMember> members) {
        return with(host, port, sessions -> mint(sessions, members));
    }

    private static List<String> mint(MemberSessions sessions, Stream<CurrentMember> members) {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<CompletableFuture<String>> ids = members.map(
                            member -> CompletableFuture.supplyAsync(() -> sessions.open(member), writers))
                    .toList();
            return ids.stream().map(CompletableFuture::join).toList();
        } finally {
            writers.shutdownNow();
        }
    }

    private static <T> T with(String host, int port, Function<MemberSessions, T> task) {
        LettuceConnectionFactory connections = new LettuceConnectionFactory(host, port);
        connections.afterPropertiesSet();
        connections.start();
        try {
            return task.apply(new MemberSessions(connections, SessionProperties.defaults()));
        } finally {
            connections.destroy();
        }
    }
}
