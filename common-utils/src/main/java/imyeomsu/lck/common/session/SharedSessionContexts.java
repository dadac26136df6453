package imyeomsu.lck.common.session;

import imyeomsu.lck.common.logging.RequestLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Spring Security's view of the shared session: read once a request, when a rule or a controller asks who is there,
 * never written.
 */
final class SharedSessionContexts implements SecurityContextRepository {

    private static final String READ = SharedSessionContexts.class.getName() + ".read";

    private final MemberSessions sessions;
    private final SessionCookie cookie;

    SharedSessionContexts(MemberSessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        // A controller that answers later is dispatched again: same request, same member, no second look.
        if (request.getAttribute(READ) instanceof Deferred again) {
            return again;
        }
        Deferred deferred = new Deferred(request);
        request.setAttribute(READ, deferred);
        return deferred;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sign-in opens the session itself; there is nothing to save here.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).isPresent();
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable Optional<CurrentMember> member;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            // A new context each time: whoever holds one may clear or change it.
            return member().<SecurityContext>map(found -> new SecurityContextImpl(new MemberAuthentication(found)))
                    .orElseGet(SecurityContextHolder::createEmptyContext);
        }

        @Override
        public boolean isGenerated() {
            return member().isEmpty();
        }

        private Optional<CurrentMember> member() {
            if (member == null) {
                member = cookie.read(request).flatMap(sessions::find);
                member.ifPresent(found -> RequestLog.member(request, found.id()));
            }
            return member;
        }
    }
}
