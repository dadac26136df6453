package imyeomsu.lck.auth.admin;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.common.session.CurrentMember;
import jakarta.servlet.http.HttpServletRequest;

/** Who is at it, and from where. */
record Administrator(long id, Origin origin) {

    static Administrator of(CurrentMember current, HttpServletRequest request) {
        return new Administrator(current.id(), Origin.of(request));
    }
}
